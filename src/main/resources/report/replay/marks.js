// What a train, a vessel or a truck looks like.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});

const INK = {west: '#0b4f6c', east: '#b0568a', hollow: '#ffffff', edge: '#ffffff'};

/** Half the length of a train without a box, and what each TEU adds; pixels. */
const TRAIN = {half: 3.2, perTeu: 0.03, thick: 3.6};

/** Of the square around a mark, in pixels; as many headings and steps of load are told apart as one can see. */
const HALF = 12;
const HEADINGS = 48;
const TEU_STEP = 30;
const MODES = ['rail', 'sea', 'road'];

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

/** Marks for one density of pixels: each is drawn when it is first needed, then copied, which is far cheaper. */
class Marks {
    constructor(density) {
        this.density = density;
        this.drawn = new Map();
    }

    of(mode, west, teu, {dx, dy}) {
        const heading = Math.round((Math.atan2(dy, dx) / (2 * Math.PI) + 1) * HEADINGS) % HEADINGS;
        const load = Math.ceil(teu / TEU_STEP);
        const key = ((MODES.indexOf(mode) * 64 + heading) * 64 + Math.min(load, 63)) * 2 + (west ? 1 : 0);
        let mark = this.drawn.get(key);
        if (!mark) {
            const angle = heading / HEADINGS * 2 * Math.PI;
            mark = this.draw(mode, west ? INK.west : INK.east, load * TEU_STEP, Math.cos(angle), Math.sin(angle));
            this.drawn.set(key, mark);
        }
        return mark;
    }

    draw(mode, ink, teu, dx, dy) {
        const canvas = document.createElement('canvas');
        canvas.width = canvas.height = Math.round(2 * HALF * this.density);
        const pen = canvas.getContext('2d');
        pen.scale(canvas.width / (2 * HALF), canvas.width / (2 * HALF));
        const path = new Path2D();
        SHAPES[mode](path, {x: HALF, y: HALF, dx, dy}, teu);
        pen.lineJoin = 'round';
        pen.lineWidth = teu > 0 ? 1.8 : 1.2;
        pen.strokeStyle = teu > 0 ? INK.edge : ink;
        pen.fillStyle = teu > 0 ? ink : INK.hollow;
        pen.stroke(path);
        pen.fill(path);
        return canvas;
    }
}

corridorReplay.marks = {Marks, SHAPES, INK, HALF};
})();
