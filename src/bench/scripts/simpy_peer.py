#!/usr/bin/env python3
"""The workloads w1, w2 and w3 in SimPy, one process a container.

Needs SimPy (Debian: python3-simpy3). Prints a line a workload: engine, ms, M events/s, mean and P95 of the transit time.
Takes the workloads, with commas, and a size; both may be left out.
"""
import math
import random
import sys
import time

import simpy

SIZES = {"w1": 200_000, "w2": 1_000_000, "w3": 1_000_000}
EVENTS_EACH = {"w1": 11, "w2": 3.052, "w3": 2}


def log_normal(mean, deviation):
    variance = math.log1p(deviation * deviation / (mean * mean))
    return math.log(mean) - variance / 2, math.sqrt(variance)


class Batch:
    """Containers that wait for one another, leave when they are enough or it is time, and travel together."""

    def __init__(self, env, size, longest_wait, travel):
        self.env, self.size, self.longest_wait, self.travel = env, size, longest_wait, travel
        self.count, self.departures = 0, 0

    def join(self):
        if self.count == 0:
            self.arrived = self.env.event()
            self.env.process(self.timer(self.departures))
        self.count += 1
        arrived = self.arrived
        if self.count == self.size:
            self.leave()
        return arrived

    def timer(self, departure):
        yield self.env.timeout(self.longest_wait(self.env.now))
        if departure == self.departures:
            self.leave()

    def leave(self):
        self.departures += 1
        self.count = 0
        self.env.process(self.ride(self.arrived))

    def ride(self, arrived):
        yield self.env.timeout(self.travel())
        arrived.succeed()


def served(env, servers, service):
    with servers.request() as turn:
        yield turn
        yield env.timeout(service())


def w1(env, draw):
    stations = [simpy.Resource(env, 1) for _ in range(10)]

    def steps():
        for station in stations:
            yield from served(env, station, lambda: draw.expovariate(1))

    return steps, lambda: draw.expovariate(0.8)


def w2(env, draw):
    def train(mean, deviation):
        shape = log_normal(mean, deviation)
        return Batch(env, 50, lambda now: 24.0, lambda: draw.lognormvariate(*shape))

    first, second = train(10, 2), train(20, 4)
    vessel = Batch(env, 200, lambda now: (now // 24 + 1) * 24 - now, lambda: draw.triangular(4, 8, 6))
    cranes, desks = simpy.Resource(env, 4), simpy.Resource(env, 8)
    customs = log_normal(0.8, 0.8)

    def steps():
        yield first.join()
        yield from served(env, cranes, lambda: draw.expovariate(2.5))
        yield vessel.join()
        yield from served(env, desks, lambda: draw.lognormvariate(*customs))
        yield second.join()

    return steps, lambda: draw.expovariate(8)


def w3(env, draw):
    shape = log_normal(100, 50)

    def steps():
        yield env.timeout(draw.lognormvariate(*shape))

    return steps, lambda: draw.expovariate(1000)


def run(workload, size):
    env, draw, times = simpy.Environment(), random.Random(1), []
    steps, gap = {"w1": w1, "w2": w2, "w3": w3}[workload](env, draw)

    def container():
        since = env.now
        yield from steps()
        times.append(env.now - since)

    def source():
        for _ in range(size):
            yield env.timeout(gap())
            env.process(container())

    start = time.perf_counter()
    env.process(source())
    env.run()
    seconds = time.perf_counter() - start
    assert len(times) == size
    times.sort()
    rate = size * EVENTS_EACH[workload] / seconds / 1e6
    print(f"| {workload} | SimPy {simpy.__version__} | {1000 * seconds:.1f} | {rate:.2f} "
          f"| {sum(times) / size:.3f} | {times[int(0.95 * size)]:.3f} |", flush=True)


if __name__ == "__main__":
    chosen = sys.argv[1].split(",") if len(sys.argv) > 1 else list(SIZES)
    for name in chosen:
        run(name, int(sys.argv[2]) if len(sys.argv) > 2 else SIZES[name])
