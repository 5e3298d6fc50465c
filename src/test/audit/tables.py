"""Reads every table of an archive with pandas as its data package says, and expects to get back what stands in it."""
import csv
import datetime
import io
import json
import sys
import zipfile

import pandas

TYPES = {"string": "string", "integer": "Int64", "boolean": "boolean", "date": "string", "duration": "string"}


def read(archive, resource):
    """The table with each column in its type."""
    fields = resource["schema"]["fields"]
    table = pandas.read_csv(
        archive.open(resource["path"]),
        encoding=resource["encoding"],
        dtype={field["name"]: TYPES[field["type"]] for field in fields},
        keep_default_na=False,
        na_values=resource["schema"]["missingValues"],
    )
    for field in fields:
        if field["type"] == "date":
            # years before 1677 are none of the days that every version of pandas has a type for
            table[field["name"]] = table[field["name"]].map(datetime.date.fromisoformat, na_action="ignore")
    return table


def text(value, field):
    """What stands in a cell for a value."""
    if pandas.isna(value):
        return ""
    if field["type"] == "boolean":
        return str(value).lower()
    if field["type"] == "date":
        return value.isoformat()
    return str(value)


def cells(archive, resource):
    """The rows as they are written, with the names of the columns."""
    with archive.open(resource["path"]) as file:
        return list(csv.reader(io.TextIOWrapper(file, encoding="utf-8", newline="")))


archive = zipfile.ZipFile(sys.argv[1])
package = json.load(archive.open("datapackage.json"))
differences = 0
values = 0
for resource in package["resources"]:
    fields = resource["schema"]["fields"]
    table = read(archive, resource)
    header, *rows = cells(archive, resource)
    if header != [field["name"] for field in fields] or len(rows) != len(table):
        print(f"{resource['path']}: other columns or rows than the package says", file=sys.stderr)
        differences += 1
        continue
    for number, row in enumerate(rows):
        for field, cell in zip(fields, row):
            value = text(table[field["name"]].iloc[number], field)
            values += 1
            if value != cell:
                print(f"{resource['path']}: {field['name']} of {row[0]} is {value!r}, not {cell!r}", file=sys.stderr)
                differences += 1
print(f"{values} cells of {len(package['resources'])} tables are in pandas what they are in the record")
sys.exit(1 if differences or not values else 0)
