// The map of one scenario at one minute: what moves, what stands, what a storm has closed.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});
const {land, year: ask} = corridorReplay;

const INK = {
    west: '#0b4f6c', east: '#b0568a', hollow: '#ffffff', edge: '#ffffff', disc: 'rgba(230, 150, 0, 0.38)', ring: '#a86a00',
    node: '#1f2933', label: '#1f2933', count: '#8a4b00', halo: 'rgba(255, 255, 255, 0.92)', storm: '#4a4468',
};

/** Of the largest disc, as a share of the lesser side of the map. */
const LARGEST = {near: 0.11, far: 0.075};

/** Half the length of a train without a box, and what each TEU adds; pixels. */
const TRAIN = {half: 3.2, perTeu: 0.03, thick: 3.6};

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

    /** One path for each look, so that a thousand of them are a few strokes. */
    drawMoving(minute) {
        const {year, spot} = this;
        const looks = {west: new Path2D(), east: new Path2D(), westEmpty: new Path2D(), eastEmpty: new Path2D()};
        ask.eachUnderWay(year, minute, (leg, share) => {
            const way = year.ways[year.way[leg]];
            land.locate(this.lines[year.way[leg]], share, spot);
            if (spot.x < -9 || spot.y < -9 || spot.x > this.width + 9 || spot.y > this.height + 9) {
                return;
            }
            const look = looks[(way.west ? 'west' : 'east') + (year.teu[leg] > 0 ? '' : 'Empty')];
            SHAPES[way.mode](look, spot, year.teu[leg]);
        });
        this.paint(looks.westEmpty, INK.hollow, INK.west);
        this.paint(looks.eastEmpty, INK.hollow, INK.east);
        this.paint(looks.west, INK.west, INK.edge);
        this.paint(looks.east, INK.east, INK.edge);
    }

    paint(path, fill, edge) {
        const {pen} = this;
        pen.lineJoin = 'round';
        pen.lineWidth = edge === INK.edge ? 1.8 : 1.2;
        pen.strokeStyle = edge;
        pen.fillStyle = fill;
        pen.stroke(path);
        pen.fill(path);
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
                labels.push({place, name, wide, x: spot.left, y: spot.top + this.font});
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
        pen.textAlign = 'left';
        pen.lineJoin = 'round';
        pen.lineWidth = 3;
        pen.strokeStyle = INK.halo;
        for (const label of this.labels) {
            const standing = ask.standing(this.year, label.place, minute);
            const boxes = standing > 0 ? count(standing) : '';
            pen.font = '600 ' + this.font + 'px Inter, Arial, sans-serif';
            pen.strokeText(label.name, label.x, label.y);
            pen.strokeText(boxes, label.x + label.wide, label.y);
            pen.fillStyle = INK.label;
            pen.fillText(label.name, label.x, label.y);
            pen.fillStyle = INK.count;
            pen.fillText(boxes, label.x + label.wide, label.y);
        }
        if (land.VIEWS[this.view].map === 'far') {
            return;
        }
        pen.font = 'italic 600 ' + this.font + 'px Inter, Arial, sans-serif';
        pen.textAlign = 'center';
        pen.fillStyle = INK.storm;
        for (const place of closed) {
            const [x, y] = this.at[place];
            const text = this.share.words.storm;
            pen.strokeText(text, x, y + this.stormPixels() + this.font);
            pen.fillText(text, x, y + this.stormPixels() + this.font);
        }
    }
}

/** Keeps to the right, so that two ways of one line lie side by side. */
function rightOf({x, y, dx, dy}, pixels) {
    return [x - dy * pixels, y + dx * pixels];
}

/** What trains, vessels and trucks look like: added to a path, along the way they go. */
const SHAPES = {
    rail(path, spot, teu) {
        const [x, y] = rightOf(spot, 2.6);
        const half = TRAIN.half + TRAIN.perTeu * teu;
        quad(path, x, y, spot, half, TRAIN.thick / 2);
    },
    road(path, spot) {
        const [x, y] = rightOf(spot, 2);
        quad(path, x, y, spot, 1.8, 1.5);
    },
    sea(path, spot) {
        const [x, y] = rightOf(spot, 4);
        const {dx, dy} = spot;
        const at = (ahead, aside) => [x + dx * ahead - dy * aside, y + dy * ahead + dx * aside];
        path.moveTo(...at(8, 0));
        path.lineTo(...at(3, 3.4));
        path.lineTo(...at(-6.5, 3.1));
        path.lineTo(...at(-6.5, -3.1));
        path.lineTo(...at(3, -3.4));
        path.closePath();
    },
};

function quad(path, x, y, {dx, dy}, half, side) {
    path.moveTo(x + dx * half - dy * side, y + dy * half + dx * side);
    path.lineTo(x + dx * half + dy * side, y + dy * half - dx * side);
    path.lineTo(x - dx * half + dy * side, y - dy * half - dx * side);
    path.lineTo(x - dx * half - dy * side, y - dy * half + dx * side);
    path.closePath();
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
corridorReplay.SHAPES = SHAPES;
corridorReplay.panelInk = INK;
})();
