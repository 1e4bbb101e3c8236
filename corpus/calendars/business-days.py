"""Writes business-days.json: where counting business days ends up, by another implementation than ours.

Needs Python 3.9 and the package holidays (MIT), 0.105 when this was last run:  python business-days.py > business-days.json
"""
import datetime
import json
import random

import holidays

# place → days of rest, Monday is 0
PLACES = {
    **{place: (5, 6) for place in (
        'IE GB-ENG GB-SCT GB-NIR US US-NY CA-ON CA-BC DE DE-BY DE-BE AT CH-ZH CH-GE FR BE NL LU IT ES PT PL CZ SE NO DK FI IS '
        'EE LT SI HR GR RO MT JP KR SG AU-VIC AU-NSW NZ BR MX CL CO PE ZA AE'
    ).split()},
    'IL': (4, 5),
}
# Days the package lists that no law closes an office for, or that bind public offices only.
NOT_STATUTORY = {
    'NL': {'Good Friday'},
    'FI': {'Midsummer Eve', 'Christmas Eve'},
}


def next_business_day(day, step, closed, rest):
    day += datetime.timedelta(days=step)
    while day.weekday() in rest or day in closed:
        day += datetime.timedelta(days=step)
    return day


def main():
    draw = random.Random(2027)
    first = datetime.date(2026, 1, 1)
    table = {}
    for place, rest in PLACES.items():
        country, _, part = place.partition('-')
        listed = holidays.country_holidays(country, subdiv=part or None, years=range(2025, 2029), language='en_US')
        spared = NOT_STATUTORY.get(country, set())
        closed = {day for day, name in listed.items() if name not in spared}
        rows = []
        for _ in range(24):
            start = first + datetime.timedelta(days=draw.randrange(700))
            count = draw.choice([-10, -3, -2, -1, 1, 2, 3, 5, 10, 15, 20])
            day = start
            for _ in range(abs(count)):
                day = next_business_day(day, 1 if count > 0 else -1, closed, rest)
            if 2026 <= day.year <= 2027:
                rows.append([start.isoformat(), count, day.isoformat()])
        table[place] = rows
    lines = ',\n'.join(f'    {json.dumps(place)}: {json.dumps(rows)}' for place, rows in table.items())
    origin = 'Written by business-days.py with the Python package holidays ' + holidays.__version__
    print('{\n  "origin": %s,\n  "columns": ["from", "business days", "ends on"],\n  "places": {\n%s\n  }\n}' % (json.dumps(origin), lines))


main()
