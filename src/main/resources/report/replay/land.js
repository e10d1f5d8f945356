// Land, water and lines under the moving things: drawn once for each size of a map, then copied.
(() => {
'use strict';
const corridorReplay = (window.corridorReplay ??= {});

const INK = {
    sea: '#dbe7ee', shore: '#9db4c2', land: '#f6f3ec', border: '#d8cfbf', river: '#c3d6e0',
    country: '#a89c86', water: '#6f8ea1', line: '#8b8474', lineHalo: '#fffdf8', seaWay: '#8aa6b7',
};

/** West, south, east and north of what is to be seen, in degrees. */
const VIEWS = {
    caspian: {box: [41.2, 37.3, 56.2, 46.5], map: 'near'},
    west: {box: [24.5, 36.2, 50.5, 44.9], map: 'near', wide: true},
    whole: {box: [6.7, 33, 109.1, 52], map: 'far', wide: true},
};

/** Where the names of countries and seas stand, and in which views. */
const NAMES = [
    ['kz', 54.3, 42.9, 'caspian'], ['kz', 67, 49.4, 'whole'], ['tm', 55.2, 38.3, 'caspian'], ['az', 48.3, 41.05, 'caspian west'],
    ['ge', 43, 42.75, 'caspian west'], ['am', 45, 40.3, 'caspian west'], ['ir', 48, 37.7, 'caspian'], ['ir', 54.5, 34.5, 'whole'],
    ['ru', 45.3, 44.6, 'caspian west'], ['ru', 52, 53, 'whole'], ['tr', 42.3, 38.9, 'caspian'], ['tr', 34, 38.9, 'west'],
    ['tr', 35.5, 39.5, 'whole'], ['cn', 98, 36.6, 'whole'], ['ua', 31.5, 49, 'whole'], ['mn', 101, 46.8, 'whole'],
    ['caspian-sea', 49.5, 42.6, 'caspian'], ['black-sea', 35.2, 43.4, 'west'],
];

function projection(view, width, height) {
    const [west, south, east, north] = VIEWS[view].box;
    const middle = (west + east) / 2;
    const edge = [];
    for (let i = 0; i <= 8; i++) {
        const longitude = west + (east - west) * i / 8;
        edge.push([longitude, south], [longitude, north]);
    }
    return geo.geoConicConformal()
        .rotate([-middle, 0])
        .parallels([south + (north - south) / 4, north - (north - south) / 4])
        .fitExtent(VIEWS[view].wide ? [[30, 26], [width - 64, height - 26]] : [[0, 0], [width, height]], {type: 'MultiPoint', coordinates: edge})
        .clipExtent([[-2, -2], [width + 2, height + 2]]);
}

function sheet(width, height, density) {
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * density);
    canvas.height = Math.round(height * density);
    const pen = canvas.getContext('2d');
    pen.scale(density, density);
    return {canvas, pen};
}

function draw(map, view, projected, {width, height, density}, words) {
    const {canvas, pen} = sheet(width, height, density);
    const topology = map[VIEWS[view].map];
    const path = geo.geoPath(projected, pen);
    const layer = (name) => geo.feature(topology, topology.objects[name]);
    const shape = (name, fill, stroke, thick) => {
        pen.beginPath();
        path(layer(name));
        if (fill) {
            pen.fillStyle = fill;
            pen.fill();
        }
        if (stroke) {
            pen.strokeStyle = stroke;
            pen.lineWidth = thick;
            pen.stroke();
        }
    };
    pen.fillStyle = INK.sea;
    pen.fillRect(0, 0, width, height);
    pen.lineJoin = 'round';
    shape('land', INK.land, INK.shore, 0.8);
    shape('rivers', null, INK.river, 0.8);
    shape('lakes', INK.sea, INK.shore, 0.6);
    shape('borders', null, INK.border, 0.8);
    names(view, projected, pen, words, width);
    return canvas;
}

function names(view, projected, pen, words, width) {
    const size = width < 420 ? 9 : 11;
    pen.textAlign = 'center';
    for (const [key, longitude, latitude, views] of NAMES) {
        if (!views.split(' ').includes(view)) {
            continue;
        }
        const water = key.endsWith('sea');
        const [x, y] = projected([longitude, latitude]);
        pen.font = (water ? 'italic ' : '') + size + 'px Inter, Arial, sans-serif';
        pen.letterSpacing = water ? '1px' : '2px';
        pen.fillStyle = water ? INK.water : INK.country;
        const name = words['land.' + key];
        const written = water ? name : name.toLocaleUpperCase(document.documentElement.lang);
        const half = pen.measureText(written).width / 2 + 3;
        pen.fillText(written, Math.max(half, Math.min(x, width - half)), y);
    }
    pen.letterSpacing = '0px';
}

/** The way between two places that follow each other: by hand where a straight line would mislead, else the shortest. */
function between(from, to, shapes) {
    const [first, second] = [from, to].sort((a, b) => (a.id < b.id ? -1 : 1));
    const points = [first.at, ...(shapes[first.id + ' ' + second.id] ?? []), second.at];
    const fine = [points[0]];
    for (let i = 1; i < points.length; i++) {
        const along = geo.geoInterpolate(points[i - 1], points[i]);
        const parts = Math.max(1, Math.ceil(geo.geoDistance(points[i - 1], points[i]) * 60));
        for (let part = 1; part <= parts; part++) {
            fine.push(along(part / parts));
        }
    }
    return first === from ? fine : fine.reverse();
}

/** A way on the map: points in pixels, and how far along it each lies. */
function line(year, way, shapes, projected) {
    const xs = [];
    const ys = [];
    const along = [];
    for (let i = 1; i < way.stops.length; i++) {
        const part = between(year.places[way.stops[i - 1]], year.places[way.stops[i]], shapes);
        for (const point of i === 1 ? part : part.slice(1)) {
            const [x, y] = projected(point);
            const last = xs.length - 1;
            along.push(last < 0 ? 0 : along[last] + Math.hypot(x - xs[last], y - ys[last]));
            xs.push(x);
            ys.push(y);
        }
    }
    return {xs, ys, along, length: along[along.length - 1]};
}

/** Puts into {@code spot} where a share of a line lies, and which way it goes there. */
function locate(of, share, spot) {
    const distance = share * of.length;
    let low = 1;
    let high = of.along.length - 1;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (of.along[middle] < distance) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    const step = of.along[low] - of.along[low - 1] || 1;
    const part = (distance - of.along[low - 1]) / step;
    const dx = of.xs[low] - of.xs[low - 1];
    const dy = of.ys[low] - of.ys[low - 1];
    spot.x = of.xs[low - 1] + part * dx;
    spot.y = of.ys[low - 1] + part * dy;
    spot.dx = dx / step;
    spot.dy = dy / step;
}

function trace(pen, {xs, ys}) {
    pen.moveTo(xs[0], ys[0]);
    for (let i = 1; i < xs.length; i++) {
        pen.lineTo(xs[i], ys[i]);
    }
}

/** The lines that were used in the year. */
function drawLines(pen, year, lines) {
    const used = new Set(year.way);
    const stroke = (mode, colour, thick, dashes) => {
        pen.beginPath();
        lines.forEach((of, way) => used.has(way) && year.ways[way].mode === mode && trace(pen, of));
        pen.strokeStyle = colour;
        pen.lineWidth = thick;
        pen.setLineDash(dashes);
        pen.stroke();
        pen.setLineDash([]);
    };
    pen.lineJoin = 'round';
    pen.lineCap = 'round';
    stroke('sea', INK.seaWay, 1.2, [1, 5]);
    stroke('rail', INK.lineHalo, 4.5, []);
    stroke('rail', INK.line, 1.6, []);
    stroke('road', INK.line, 1, [4, 3]);
}

corridorReplay.land = {VIEWS, projection, draw, line, locate, drawLines};
})();
