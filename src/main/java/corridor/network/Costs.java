package corridor.network;

/**
 * The price of a route by what is paid for, per TEU, by the second of booking.
 *
 * @param carriage of rides by rail, sea and road
 * @param handling at the terminals, origin and destination included
 * @param fees of the borders
 * @param documents at the origin and at the borders
 * @param atBorders the part of fees and documents that is paid at borders
 */
public record Costs(Price carriage, Price handling, Price fees, Price documents, Price atBorders) {

    static final Costs NONE =
            new Costs(Price.always(0), Price.always(0), Price.always(0), Price.always(0), Price.always(0));

    Costs carriage(Price more) {
        return new Costs(carriage.plus(more), handling, fees, documents, atBorders);
    }

    Costs handling(Price more) {
        return new Costs(carriage, handling.plus(more), fees, documents, atBorders);
    }

    Costs documentsAtOrigin(double usd) {
        return new Costs(carriage, handling, fees, documents.plus(Price.always(usd)), atBorders);
    }

    Costs border(double feeUsd, double documentsUsd) {
        Price fee = Price.always(feeUsd);
        Price papers = Price.always(documentsUsd);
        return new Costs(
                carriage,
                handling,
                fees.plus(fee),
                documents.plus(papers),
                atBorders.plus(fee).plus(papers));
    }
}
