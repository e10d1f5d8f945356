// The year as a strip below the maps: what stood everywhere, one line for each scenario, storms shaded, and where we are.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});
const {year: ask, count} = corridorReplay;

const INK = {grid: '#e4e7eb', text: '#52606d', now: '#1f2933', storm: 'rgba(74, 68, 104, 0.20)'};
/** Room at both ends, so that the year lies as the thumb of the slider moves. */
const SIDE = 8;
const FOOT = 18;
const HEAD = 14;
const DAY = 24 * 60;

class Strip {
    constructor(canvas, years, colours, words) {
        Object.assign(this, {canvas, years, colours, words});
        this.minutes = Math.max(...years.map((year) => year.minutes));
        this.series = years.map((year) => year.delivered.map((_, i) => ask.standingEverywhere(year, i * year.every)));
        this.most = roundUp(Math.max(...this.series.map((boxes) => boxes.reduce((a, b) => Math.max(a, b), 0))));
    }

    x(minute) {
        return SIDE + minute / this.minutes * (this.width - 2 * SIDE);
    }

    y(boxes) {
        return this.height - FOOT - boxes / this.most * (this.height - FOOT - HEAD);
    }

    layout(width, height, density) {
        Object.assign(this, {width, height, density});
        this.canvas.width = Math.round(width * density);
        this.canvas.height = Math.round(height * density);
        this.base = document.createElement('canvas');
        this.base.width = this.canvas.width;
        this.base.height = this.canvas.height;
        const pen = this.base.getContext('2d');
        pen.scale(density, density);
        this.drawStorms(pen);
        this.drawMonths(pen);
        this.series.forEach((boxes, scenario) => this.drawSeries(pen, boxes, scenario));
        pen.textAlign = 'left';
        pen.fillStyle = INK.text;
        pen.fillText(count(this.most), SIDE + 3, HEAD - 3);
    }

    /** Once where all scenarios have the same; else those of each in a band of its own, the first above. */
    drawStorms(pen) {
        const own = new Set(this.years.map(stormsOf)).size > 1 ? this.years : this.years.slice(0, 1);
        const high = (this.height - FOOT - HEAD) / own.length;
        pen.fillStyle = INK.storm;
        own.forEach((year, band) => {
            let shaded = 0;
            for (const {from, to} of year.storms) {
                const begin = Math.max(from, shaded);
                if (to > begin) {
                    pen.fillRect(this.x(begin), HEAD + band * high, Math.max(0.7, this.x(to) - this.x(begin)), high);
                    shaded = to;
                }
            }
        });
    }

    drawMonths(pen) {
        const first = new Date(this.years[0].start);
        const name = new Intl.DateTimeFormat(corridorReplay.language(), {month: 'short', timeZone: 'UTC'});
        pen.font = '11px Inter, Arial, sans-serif';
        pen.textAlign = 'left';
        pen.lineWidth = 1;
        for (let month = 0; ; month++) {
            const day = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1);
            const minute = (day - first) / 60000;
            if (minute >= this.minutes) {
                break;
            }
            if (minute >= 0) {
                this.drawMonth(pen, this.x(minute), name.format(day), month);
            }
        }
    }

    drawMonth(pen, x, name, month) {
        pen.strokeStyle = INK.grid;
        pen.beginPath();
        pen.moveTo(x, HEAD);
        pen.lineTo(x, this.height - FOOT + 4);
        pen.stroke();
        pen.fillStyle = INK.text;
        if (this.width > 560 || month % 3 === 0) {
            pen.fillText(name, x + 3, this.height - 5);
        }
    }

    /** Means of a day each: the ups and downs within one say nothing. */
    drawSeries(pen, boxes, scenario) {
        const every = this.years[scenario].every;
        const daily = Math.max(1, Math.round(DAY / every));
        pen.beginPath();
        for (let i = 0; i + daily <= boxes.length; i += daily) {
            const mean = boxes.slice(i, i + daily).reduce((a, b) => a + b, 0) / daily;
            pen.lineTo(this.x((i + daily / 2) * every), this.y(mean));
        }
        pen.strokeStyle = this.colours[scenario];
        pen.lineWidth = 1.6;
        pen.setLineDash(scenario === 0 ? [] : [5, 2]);
        pen.stroke();
        pen.setLineDash([]);
    }

    draw(minute) {
        const pen = this.canvas.getContext('2d');
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.clearRect(0, 0, this.canvas.width, this.canvas.height);
        pen.drawImage(this.base, 0, 0);
        pen.setTransform(this.density, 0, 0, this.density, 0, 0);
        const x = this.x(minute);
        pen.strokeStyle = INK.now;
        pen.lineWidth = 1.5;
        pen.beginPath();
        pen.moveTo(x, HEAD - 4);
        pen.lineTo(x, this.height - FOOT + 4);
        pen.stroke();
        this.series.forEach((boxes, scenario) => {
            const now = boxes[Math.min(Math.floor(minute / this.years[scenario].every), boxes.length - 1)];
            pen.beginPath();
            pen.arc(x, this.y(now), 3.2, 0, 7);
            pen.fillStyle = this.colours[scenario];
            pen.fill();
            pen.strokeStyle = '#fff';
            pen.stroke();
        });
    }
}

/** Which port, from and to which minute, as one text. */
function stormsOf(year) {
    return year.storms.map(({place, from, to}) => [year.places[place].id, from, to].join(' ')).sort().join();
}

/** To one or two leading figures: 1, 2, 5 and their like. */
function roundUp(number) {
    const power = 10 ** Math.floor(Math.log10(Math.max(1, number)));
    return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= number);
}

corridorReplay.Strip = Strip;
corridorReplay.roundUp = roundUp;
})();
