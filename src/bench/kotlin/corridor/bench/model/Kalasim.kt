package corridor.bench.model

import kotlin.time.Duration
import kotlin.time.Duration.Companion.hours
import kotlin.time.DurationUnit
import org.apache.commons.math3.distribution.ExponentialDistribution
import org.apache.commons.math3.distribution.LogNormalDistribution
import org.apache.commons.math3.distribution.RealDistribution
import org.apache.commons.math3.distribution.TriangularDistribution
import org.kalasim.Component
import org.kalasim.Environment
import org.kalasim.Resource
import org.kalasim.createSimulation

/** kalasim: a process for each container, everything it can track switched off, the distributions it comes with. */
class Kalasim : Contender {

    override fun run(workload: Workload, seed: Long, hours: DoubleArray) {
        var done = 0
        val simulation = createSimulation(
            enableComponentLogger = false,
            tickDurationUnit = DurationUnit.HOURS,
            randomSeed = (seed + 1).toInt(),
        ) {
            entityTrackingDefaults.disableAll()
            val model = Model(this, workload) { hours[done++] = it }
            Arrivals(model, hours.size)
        }
        simulation.run()
        check(done == hours.size)
    }
}

private class Model(val env: Environment, val workload: Workload, val leave: (Double) -> Unit) {
    val gap = exponential(
        when (workload) {
            Workload.W1 -> Workload.TANDEM_GAP
            Workload.W2 -> Workload.CONTAINER_GAP
            Workload.W3 -> Workload.TRAVEL_GAP
        }
    )
    val stations = List(if (workload == Workload.W1) Workload.STATIONS else 0) { Resource("station $it", 1) }
    val service = exponential(Workload.TANDEM_SERVICE)
    val cranes = Resource("cranes", Workload.CRANES)
    val desks = Resource("desks", Workload.DESKS)
    val move = exponential(Workload.CRANE_MOVE)
    val look = logNormal(Workload.CUSTOMS)
    val travel = logNormal(Workload.TRAVEL)
    val firstTrain = Gathering(env, Workload.TRAIN, { Workload.TRAIN_WAIT }, logNormal(Workload.FIRST_RIDE))
    val vessel = Gathering(
        env,
        Workload.VESSEL,
        { Workload.sailsIn(it) },
        TriangularDistribution(env.rg, Workload.SEA_LEAST, Workload.SEA_MODE, Workload.SEA_MOST)
    )
    val secondTrain = Gathering(env, Workload.TRAIN, { Workload.TRAIN_WAIT }, logNormal(Workload.SECOND_RIDE))

    private fun exponential(mean: Double) = ExponentialDistribution(env.rg, mean)

    private fun logNormal(times: Workload.LogNormal) = LogNormalDistribution(env.rg, times.location(), times.spread())
}

private fun RealDistribution.draw(): Duration = sample().hours

private val Environment.hour: Double
    get() = runtime.toDouble(DurationUnit.HOURS)

private class Arrivals(val model: Model, val size: Int) : Component() {
    override fun process() = sequence {
        repeat(size) {
            hold(model.gap.draw())
            Container(model)
        }
    }
}

private class Container(val model: Model) : Component() {
    override fun process() = sequence {
        val since = env.hour
        when (model.workload) {
            Workload.W1 -> for (station in model.stations) {
                request(station) { hold(model.service.draw()) }
            }
            Workload.W2 -> {
                model.firstTrain.join(this@Container)
                passivate()
                request(model.cranes) { hold(model.move.draw()) }
                model.vessel.join(this@Container)
                passivate()
                request(model.desks) { hold(model.look.draw()) }
                model.secondTrain.join(this@Container)
                passivate()
            }
            Workload.W3 -> hold(model.travel.draw())
        }
        model.leave(env.hour - since)
    }
}

/** Containers that wait for one another, leave when they are enough or it is time, and travel together. */
private class Gathering(
    val env: Environment,
    val size: Int,
    val longestWait: (Double) -> Double,
    val travel: RealDistribution,
) {
    private var waiting = ArrayList<Component>(size)

    fun join(container: Component) {
        if (waiting.isEmpty()) {
            Timer(this, waiting)
        }
        waiting.add(container)
        if (waiting.size == size) {
            leave()
        }
    }

    private fun leave() {
        Vehicle(this, waiting)
        waiting = ArrayList(size)
    }

    private class Timer(val batch: Gathering, val those: List<Component>) : Component() {
        override fun process() = sequence {
            hold(batch.longestWait(env.hour).hours)
            if (those === batch.waiting) {
                batch.leave()
            }
        }
    }

    private class Vehicle(val batch: Gathering, val aboard: List<Component>) : Component() {
        override fun process() = sequence {
            hold(batch.travel.draw())
            aboard.forEach { it.activate() }
        }
    }
}
