// The map of one scenario at one minute: what moves, what stands, what a storm has closed.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});
const {land, marks, year: ask} = corridorReplay;

const INK = {
    hollow: '#ffffff', disc: 'rgba(230, 150, 0, 0.38)', ring: '#a86a00',
    node: '#1f2933', label: '#1f2933', count: '#8a4b00', halo: 'rgba(255, 255, 255, 0.92)', storm: '#4a4468',
};

/** Of the largest disc, as a share of the lesser side of the map. */
const LARGEST = {near: 0.11, far: 0.075};

/** Around the words of a label, for their halo; pixels. */
const PAD = 3;

class Panel {
    /** @param share with {map, shapes, words, names, most: the boxes of the largest disc} */
    constructor(element, year, share) {
        this.element = element;
        this.canvas = element.querySelector('canvas');
        this.pen = this.canvas.getContext('2d');
        this.year = year;
        this.share = share;
        this.spot = {x: 0, y: 0, dx: 1, dy: 0};
        this.known = year.places.map((place, i) => ask.most(year, i));
        const used = [...new Set(year.way)].map((way) => year.ways[way].stops);
        this.stops = new Set(used.flatMap((stops) => [stops[0], stops[stops.length - 1]]));
    }

    layout(view, width, height, density) {
        Object.assign(this, {view, width, height, density});
        this.canvas.width = Math.round(width * density);
        this.canvas.height = Math.round(height * density);
        const projected = land.projection(view, width, height);
        this.base = land.draw(this.share.map, view, projected, this, this.share.words);
        const everywhere = land.projection(view, width, height).clipExtent(null);
        this.lines = this.year.ways.map((way) => land.line(this.year, way, this.share.shapes, everywhere));
        this.at = this.year.places.map((place) => everywhere(place.at));
        const pen = this.base.getContext('2d');
        land.drawLines(pen, this.year, this.lines);
        this.discPixels = LARGEST[land.VIEWS[view].map] * Math.min(width, height * 1.4);
        this.font = width < 420 ? 10.5 : 12;
        this.labels = this.placeLabels();
        this.hatch = this.makeHatch();
        this.marks = new marks.Marks(density);
    }

    radius(boxes) {
        return Math.sqrt(boxes / this.share.most) * this.discPixels;
    }

    draw(minute) {
        const {pen} = this;
        pen.setTransform(1, 0, 0, 1, 0, 0);
        pen.drawImage(this.base, 0, 0);
        pen.setTransform(this.density, 0, 0, this.density, 0, 0);
        const closed = ask.closedByStorm(this.year, minute);
        closed.forEach((place) => this.drawStorm(place));
        this.drawDiscs(minute);
        this.drawMoving(minute);
        this.drawLabels(minute, closed);
    }

    drawStorm(place) {
        const {pen} = this;
        const [x, y] = this.at[place];
        pen.beginPath();
        pen.arc(x, y, this.stormPixels(), 0, 7);
        pen.fillStyle = this.hatch;
        pen.fill();
        pen.strokeStyle = INK.storm;
        pen.lineWidth = 1.2;
        pen.setLineDash([4, 3]);
        pen.stroke();
        pen.setLineDash([]);
    }

    stormPixels() {
        return this.discPixels * 0.62;
    }

    makeHatch() {
        const tile = document.createElement('canvas');
        tile.width = tile.height = 6;
        const pen = tile.getContext('2d');
        pen.strokeStyle = 'rgba(74, 68, 104, 0.55)';
        pen.lineWidth = 1;
        pen.beginPath();
        for (const shift of [-6, 0, 6]) {
            pen.moveTo(shift - 1, 7);
            pen.lineTo(shift + 7, -1);
        }
        pen.stroke();
        return this.pen.createPattern(tile, 'repeat');
    }

    drawDiscs(minute) {
        const {pen} = this;
        pen.fillStyle = INK.disc;
        pen.strokeStyle = INK.ring;
        pen.lineWidth = 1.2;
        for (let place = 0; place < this.at.length; place++) {
            const boxes = this.known[place] && ask.standingBetween(this.year, place, minute);
            if (boxes > 0) {
                pen.beginPath();
                pen.arc(this.at[place][0], this.at[place][1], this.radius(boxes), 0, 7);
                pen.fill();
                pen.stroke();
            }
        }
        pen.fillStyle = INK.hollow;
        pen.strokeStyle = INK.node;
        pen.beginPath();
        for (const place of this.stops) {
            const [x, y] = this.at[place];
            pen.moveTo(x + 2.4, y);
            pen.arc(x, y, 2.4, 0, 7);
        }
        pen.fill();
        pen.stroke();
    }

    drawMoving(minute) {
        const {year, spot, pen, density} = this;
        pen.setTransform(1, 0, 0, 1, 0, 0);
        ask.eachUnderWay(year, minute, (leg, share) => {
            const way = year.ways[year.way[leg]];
            land.locate(this.lines[year.way[leg]], share, spot);
            if (spot.x < -9 || spot.y < -9 || spot.x > this.width + 9 || spot.y > this.height + 9) {
                return;
            }
            const mark = this.marks.of(way.mode, way.west, year.teu[leg], spot);
            // Whole pixels are copied; anything between would have to be mixed.
            pen.drawImage(mark, Math.round((spot.x - marks.HALF) * density), Math.round((spot.y - marks.HALF) * density));
        });
        pen.setTransform(density, 0, 0, density, 0, 0);
    }

    /** Names where there is room, the places first where most ever stands. */
    placeLabels() {
        const {pen} = this;
        pen.font = '600 ' + this.font + 'px Inter, Arial, sans-serif';
        const taken = [...this.stops].map((place) => box(this.at[place][0] - 3, this.at[place][1] - 3, 6, 6));
        const labels = [];
        const order = [...this.stops].filter((place) => this.known[place] > 0 && this.isInside(place))
            .sort((a, b) => this.known[b] - this.known[a]);
        for (const place of order) {
            const name = this.share.names[this.year.places[place].id] ?? this.year.places[place].name;
            const wide = pen.measureText(name + ' ').width;
            const whole = wide + pen.measureText(count(this.known[place])).width;
            const spot = this.roomFor(place, whole, taken);
            if (spot) {
                taken.push(spot);
                labels.push({place, name, wide, whole, x: spot.left, y: spot.top + this.font});
            }
        }
        return labels;
    }

    isInside(place) {
        const [x, y] = this.at[place];
        return x > 0 && y > 0 && x < this.width && y < this.height;
    }

    roomFor(place, wide, taken) {
        const [x, y] = this.at[place];
        const high = this.font + 3;
        const spots = [
            [x + 8, y - high / 2], [x - wide - 8, y - high / 2], [x - wide / 2, y - high - 7], [x - wide / 2, y + 7],
            [x + 6, y - high - 4], [x + 6, y + 4], [x - wide - 6, y - high - 4], [x - wide - 6, y + 4],
        ];
        for (const [left, top] of spots) {
            const spot = box(left, top, wide, high);
            const fits = left > 2 && top > 2 && left + wide < this.width - 2 && top + high < this.height - 2;
            const own = (other) => other.left < x && x < other.right && other.top < y && y < other.bottom;
            if (fits && !taken.some((other) => !own(other) && overlap(spot, other))) {
                return spot;
            }
        }
        return null;
    }

    drawLabels(minute, closed) {
        const {pen} = this;
        for (const label of this.labels) {
            const standing = ask.standing(this.year, label.place, minute);
            if (standing !== label.standing) {
                label.standing = standing;
                label.canvas = this.written(label, standing > 0 ? count(standing) : '');
            }
            pen.drawImage(label.canvas, label.x - PAD, label.y - this.font - PAD,
                label.canvas.width / this.density, label.canvas.height / this.density);
        }
        if (land.VIEWS[this.view].map === 'far') {
            return;
        }
        pen.font = 'italic 600 ' + this.font + 'px Inter, Arial, sans-serif';
        pen.textAlign = 'center';
        pen.lineJoin = 'round';
        pen.lineWidth = 3;
        pen.strokeStyle = INK.halo;
        pen.fillStyle = INK.storm;
        for (const place of closed) {
            const [x, y] = this.at[place];
            const text = this.share.words.storm;
            pen.strokeText(text, x, y + this.stormPixels() + this.font);
            pen.fillText(text, x, y + this.stormPixels() + this.font);
        }
    }

    /** A label changes a few times a second at most, and text with a halo is slow to draw: each is drawn once, then copied. */
    written(label, boxes) {
        const canvas = document.createElement('canvas');
        canvas.width = Math.ceil((label.whole + 2 * PAD) * this.density);
        canvas.height = Math.ceil((this.font * 1.4 + 2 * PAD) * this.density);
        const pen = canvas.getContext('2d');
        pen.scale(this.density, this.density);
        pen.font = '600 ' + this.font + 'px Inter, Arial, sans-serif';
        pen.lineJoin = 'round';
        pen.lineWidth = 3;
        pen.strokeStyle = INK.halo;
        for (const [text, x, colour] of [[label.name, PAD, INK.label], [boxes, PAD + label.wide, INK.count]]) {
            pen.strokeText(text, x, this.font + PAD);
            pen.fillStyle = colour;
            pen.fillText(text, x, this.font + PAD);
        }
        return canvas;
    }
}

function box(left, top, wide, high) {
    return {left, top, right: left + wide, bottom: top + high};
}

function overlap(a, b) {
    return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The same in every language, as on the rest of the page. */
function count(number) {
    return number.toLocaleString('en-US');
}

corridorReplay.Panel = Panel;
corridorReplay.count = count;
corridorReplay.panelInk = INK;
})();
