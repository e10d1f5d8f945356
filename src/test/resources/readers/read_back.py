"""Reads a result with nothing but Python's standard library, and says what it found, one line each: name, rows, columns and, of
every column of figures, its sum. Usage: read_back.py FILE.csv ... | FILE.ocel.json | FILE.ocel.sqlite"""
import csv
import json
import math
import sqlite3
import sys
from datetime import datetime
from pathlib import Path


def figure(cell):
    try:
        return float(cell)
    except ValueError:
        return None


def kind(cells):
    known = [cell for cell in cells if cell != ""]
    if not known:
        return "empty"
    if all(cell in ("true", "false") for cell in known):
        return "flag"
    if all(figure(cell) is not None for cell in known):
        return "number"
    try:
        for cell in known:
            datetime.strptime(cell, "%Y-%m-%dT%H:%M:%SZ")
        return "time"
    except ValueError:
        return "text"


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    print(f"table {Path(path).stem} {len(rows)}")
    for column in rows[0] if rows else []:
        cells = [row[column] for row in rows]
        of = kind(cells)
        total = math.fsum(figure(cell) for cell in cells if cell != "") if of == "number" else ""
        print(f"column {column} {of} {total}".rstrip())


def ocel_json(path):
    with open(path, encoding="utf-8") as file:
        log = json.load(file)
    objects = {each["id"]: each["type"] for each in log["objects"]}
    for event in log["events"]:
        datetime.strptime(event["time"], "%Y-%m-%dT%H:%M:%SZ")
        for relationship in event["relationships"]:
            objects[relationship["objectId"]]
    ocel(len(log["events"]), objects.values())


def ocel_sqlite(path):
    """By the relational schema of the standard: each type has its table, each row of a type is in the table of all."""
    log = sqlite3.connect(path)
    ask = lambda sql: log.execute(sql).fetchall()
    tables = {name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {"event", "object", "event_object", "object_object", "event_map_type", "object_map_type"} <= tables, tables
    columns = lambda name: [column[1] for column in ask(f'PRAGMA table_info("{name}")')]
    assert columns("event") == columns("object") == ["ocel_id", "ocel_type"]
    assert columns("event_map_type") == columns("object_map_type") == ["ocel_type", "ocel_type_map"]
    assert columns("event_object") == ["ocel_event_id", "ocel_object_id", "ocel_qualifier"]
    assert columns("object_object") == ["ocel_source_id", "ocel_target_id", "ocel_qualifier"]
    for kind_of, least in (("event", ["ocel_id", "ocel_time"]), ("object", ["ocel_id", "ocel_time", "ocel_changed_field"])):
        for name, mapped in ask(f"SELECT * FROM {kind_of}_map_type"):
            of_type = f"{kind_of}_{mapped}"
            assert columns(of_type)[: len(least)] == least, of_type
            assert ask(f'SELECT ocel_id FROM "{of_type}" ORDER BY 1') == ask(
                f"SELECT ocel_id FROM {kind_of} WHERE ocel_type = '{name}' ORDER BY 1"
            ), of_type
            for (time,) in ask(f'SELECT ocel_time FROM "{of_type}"'):
                datetime.strptime(time, "%Y-%m-%d %H:%M:%S")
    for column, of in (("ocel_event_id", "event"), ("ocel_object_id", "object")):
        assert not ask(f"SELECT {column} FROM event_object WHERE {column} NOT IN (SELECT ocel_id FROM {of})")
    for column in ("ocel_source_id", "ocel_target_id"):
        assert not ask(f"SELECT {column} FROM object_object WHERE {column} NOT IN (SELECT ocel_id FROM object)")
    ocel(ask("SELECT count(*) FROM event")[0][0], [of for (of,) in ask("SELECT ocel_type FROM object")])


def ocel(events, types):
    print(f"events {events}")
    types = list(types)
    for of in sorted(set(types)):
        print(f"objects {of} {types.count(of)}")


for given in sys.argv[1:]:
    if given.endswith(".ocel.json"):
        ocel_json(given)
    elif given.endswith(".ocel.sqlite"):
        ocel_sqlite(given)
    else:
        table(given)
