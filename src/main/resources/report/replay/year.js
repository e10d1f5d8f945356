// One year of one scenario, as replay.json has it, and what can be asked of it. Times are minutes since its first day began.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});

/** Differences become values again. */
function sums(differences) {
    const values = new Int32Array(differences.length);
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
        sum += differences[i];
        values[i] = sum;
    }
    return values;
}

function read(json) {
    const places = json.places.map(([id, name, latitude, longitude]) => ({id, name, at: [longitude, latitude]}));
    const longitude = (place) => places[place].at[0];
    const minutes = Int32Array.from(json.legs.minutes);
    return {
        id: json.id,
        name: json.name,
        start: Date.parse(json.start + 'T00:00:00Z'),
        minutes: json.minutes,
        places,
        ways: json.ways.map(([service, mode, ...stops]) => ({
            service, mode, stops,
            west: longitude(stops[stops.length - 1]) < longitude(stops[0]),
        })),
        way: Uint16Array.from(json.legs.way),
        departs: sums(json.legs.departs),
        underWay: minutes,
        longest: minutes.reduce((a, b) => Math.max(a, b), 0),
        teu: Int32Array.from(json.legs.teu),
        every: json.standing.everyMinutes,
        boxes: json.standing.boxes.map(sums),
        delivered: sums(json.standing.delivered),
        storms: json.storms.map(([place, from, to]) => ({place, from, to})),
    };
}

/** How many of a rising column are not later than a minute. */
function notLater(column, minute) {
    let low = 0;
    let high = column.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (column[middle] <= minute) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** Calls back with each leg under way and the share of it that is behind. */
function eachUnderWay(year, minute, visit) {
    const end = notLater(year.departs, minute);
    for (let leg = notLater(year.departs, minute - year.longest - 1); leg < end; leg++) {
        const gone = minute - year.departs[leg];
        if (gone < year.underWay[leg]) {
            visit(leg, gone / year.underWay[leg]);
        }
    }
}

function reading(year, minute) {
    return Math.min(Math.floor(minute / year.every), year.delivered.length - 1);
}

/** Boxes at a place, as they were last read off. */
function standing(year, place, minute) {
    return year.boxes[place][reading(year, minute)];
}

/** The same, on its way to the next reading: for discs, which would jump. */
function standingBetween(year, place, minute) {
    const now = reading(year, minute);
    const boxes = year.boxes[place];
    const next = boxes[Math.min(now + 1, boxes.length - 1)];
    return boxes[now] + (next - boxes[now]) * ((minute - now * year.every) / year.every);
}

function standingEverywhere(year, minute) {
    return year.boxes.reduce((sum, boxes) => sum + boxes[reading(year, minute)], 0);
}

function closedByStorm(year, minute) {
    return year.storms.filter((storm) => storm.from <= minute && minute < storm.to).map((storm) => storm.place);
}

/** What is moving by mode, what stands, what has been delivered. */
function totals(year, minute) {
    const moving = {rail: 0, sea: 0, road: 0};
    eachUnderWay(year, minute, (leg) => moving[year.ways[year.way[leg]].mode]++);
    return {
        ...moving,
        standing: standingEverywhere(year, minute),
        delivered: year.delivered[reading(year, minute)],
    };
}

/** When most stood still, of all readings. */
function worstMinute(year) {
    let worst = 0;
    for (let minute = 0; minute < year.minutes; minute += year.every) {
        if (standingEverywhere(year, minute) > standingEverywhere(year, worst)) {
            worst = minute;
        }
    }
    return worst;
}

/** The most boxes that ever stood at a place. */
function most(year, place) {
    return year.boxes[place].reduce((a, b) => Math.max(a, b), 0);
}

/** Of the page; plain English as it is written outside America, with the day first. */
function language() {
    const lang = document.documentElement.lang;
    return lang === 'en' ? 'en-GB' : lang;
}

corridorReplay.language = language;
corridorReplay.year =
    {read, eachUnderWay, standing, standingBetween, standingEverywhere, closedByStorm, totals, worstMinute, most};
})();
