package corridor.stats;

import java.util.Arrays;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * How well parameters that were fitted by least squares are told by what was observed, from the derivatives at the fit (Bates and Watts
 * 1988, Nonlinear Regression Analysis, p. 22): good as far as the model is nearly linear over the errors that it states.
 *
 * @param standardErrors one per parameter, in its unit; infinite for all where some cannot be told from others
 * @param correlations of the estimates, from -1 to 1; NaN off the diagonal where some cannot be told from others
 * @param condition largest to smallest singular value of the derivatives, each column scaled to length 1: above 30 parameters are
 *     told from each other badly (Belsley, Kuh and Welsch 1980, Regression Diagnostics, p. 105)
 */
@SuppressWarnings("ArrayRecordComponent") // a vector and a matrix; nobody compares two of them
public record Identifiability(double[] standardErrors, double[][] correlations, double condition) {

    /** Beyond this the last digits of a double decide, so that nothing is said of any parameter. */
    private static final double HOPELESS = 1e10;

    /**
     * @param derivatives of each observation (row) by each parameter (column), each row over the error of its observation if
     *     those differ
     * @param residuals observed less fitted, scaled like the rows
     * @throws IllegalArgumentException if there are no more observations than parameters: the fit is then exact and its
     *     error not known
     */
    public static Identifiability of(double[][] derivatives, double[] residuals) {
        int observations = derivatives.length;
        int parameters = observations == 0 ? 0 : derivatives[0].length;
        if (observations <= parameters || parameters == 0 || residuals.length != observations) {
            throw new IllegalArgumentException(
                    observations + " observations and " + residuals.length + " residuals do not tell " + parameters
                            + " parameters and their error; it takes more observations than parameters.");
        }
        double[] lengths = new double[parameters];
        RealMatrix scaled = scaled(derivatives, lengths);
        double condition = new SingularValueDecomposition(scaled).getConditionNumber();
        if (!(condition < HOPELESS)) {
            return unknown(parameters);
        }
        double squares = Arrays.stream(residuals).map(r -> r * r).sum();
        return of(inverseOfSquare(scaled), lengths, squares / (observations - parameters), condition);
    }

    private static Identifiability of(RealMatrix inverse, double[] lengths, double variance, double condition) {
        int parameters = lengths.length;
        double[] errors = new double[parameters];
        double[][] correlations = new double[parameters][parameters];
        for (int i = 0; i < parameters; i++) {
            errors[i] = Math.sqrt(variance * inverse.getEntry(i, i)) / lengths[i];
            for (int j = 0; j < parameters; j++) {
                correlations[i][j] = i == j
                        ? 1
                        : inverse.getEntry(i, j) / Math.sqrt(inverse.getEntry(i, i) * inverse.getEntry(j, j));
            }
        }
        return new Identifiability(errors, correlations, condition);
    }

    /** Columns of length 1, so that the units of the parameters do not matter; a column of zeros stays. */
    private static RealMatrix scaled(double[][] derivatives, double[] lengths) {
        RealMatrix matrix = new Array2DRowRealMatrix(derivatives, true);
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = matrix.getColumnVector(i).getNorm();
            if (lengths[i] > 0) {
                matrix.setColumnVector(i, matrix.getColumnVector(i).mapDivide(lengths[i]));
            }
        }
        return matrix;
    }

    /** (J'J)^-1 as R^-1 R^-T with J = QR: squaring J first would lose half of the digits. */
    private static RealMatrix inverseOfSquare(RealMatrix matrix) {
        int n = matrix.getColumnDimension();
        RealMatrix r = new QRDecomposition(matrix).getR().getSubMatrix(0, n - 1, 0, n - 1);
        RealMatrix inverse = new QRDecomposition(r).getSolver().getInverse();
        return inverse.multiply(inverse.transpose());
    }

    private static Identifiability unknown(int parameters) {
        double[] errors = new double[parameters];
        Arrays.fill(errors, Double.POSITIVE_INFINITY);
        double[][] correlations = new double[parameters][parameters];
        for (int i = 0; i < parameters; i++) {
            Arrays.fill(correlations[i], Double.NaN);
            correlations[i][i] = 1;
        }
        return new Identifiability(errors, correlations, Double.POSITIVE_INFINITY);
    }
}
