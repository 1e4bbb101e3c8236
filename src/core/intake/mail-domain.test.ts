import { describe, expect, test } from 'vitest';
import { civilOf, dayOf } from '../time/day.ts';
import {
  clocksOf,
  countryOfZone,
  nameOfCountry,
  readCountry,
  readZone,
  sameClock,
  zonesOf,
} from './countries.ts';
import {
  companyDomain,
  countryOfDomain,
  domainLabel,
  looksLikeAgency,
  nameFromDomain,
  sameHouse,
} from './mail-domain.ts';

describe('what an address says about a house', () => {
  test.each([
    ['rosa@northquay.example', 'northquay.example'],
    ['Rosa@EU.Northquay.com', 'eu.northquay.com'],
    ['rosa@gmail.com', null],
    ['rosa@gmx.de', null],
    ['rosa', null],
    [null, null],
  ])('%s', (email, domain) => {
    expect(companyDomain(email)).toBe(domain);
  });

  test('one house under several names', () => {
    expect(sameHouse('eu.northquay.com', 'northquay.com')).toBe(true);
    expect(sameHouse('northquay.com', 'northquay.com')).toBe(true);
    expect(sameHouse('notnorthquay.com', 'northquay.com')).toBe(false);
    expect(domainLabel('mail.northquay.co.uk')).toBe('northquay');
    expect(domainLabel('northquay.ie')).toBe('northquay');
  });

  test.each([
    ['northquay.example', ['Interview with Northquay (Niamh)'], 'Northquay'],
    ['quayside.example', ['Quayside Instruments, 4 Custom House Quay, Cork'], 'Quayside Instruments'],
    ['harbourfoods.example', ['Final interview with Harbour Foods: Head'], 'Harbour Foods'],
    ['zolteswiatlo.example', ['Optical Engineer, Żółte Światło Sp. z o.o.'], 'Żółte Światło'],
    ['brook-talent.example', ['no word of it'], 'Brook Talent'],
    ['ashgrove.example', ['Ashgrove interview, Tuesday'], 'Ashgrove'],
    ['bmw.example', ['Interview at BMW'], 'BMW'],
  ])('%s', (domain, texts, name) => {
    expect(nameFromDomain(domain, texts)).toBe(name);
  });

  test('countries by ending, where the ending is a country’s own', () => {
    expect(['a.ie', 'a.co.uk', 'a.de', 'a.io', 'a.com', 'a.example'].map(countryOfDomain)).toEqual([
      'IE',
      'GB',
      'DE',
      null,
      null,
      null,
    ]);
  });

  test('agencies by what they call themselves', () => {
    expect(['brook-talent.com', 'hays-recruitment.ie', 'northquay.com'].map(looksLikeAgency)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('countries and their clocks', () => {
  const year = civilOf(dayOf(2026, 11, 25)).year;

  test.each([
    ['IE', 'IE'],
    ['ireland', 'IE'],
    ['UK', 'GB'],
    ['United Arab Emirates', 'AE'],
    ['Deutschland', 'DE'],
    ['Narnia', null],
    ['__proto__', null],
    ['', null],
  ])('“%s” is %s', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });

  test('a country with one clock, and those with several, the best known first', () => {
    expect(clocksOf('IE', year)).toEqual(['Europe/Dublin']);
    expect(clocksOf('DE', year)).toEqual(['Europe/Berlin']);
    expect(clocksOf('US', year).slice(0, 4)).toEqual([
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
    ]);
    expect(clocksOf('ES', year)[0]).toBe('Europe/Madrid');
    expect(clocksOf('XX', year)).toEqual([]);
  });

  test('the same clock under two names', () => {
    expect(sameClock('Europe/London', 'Europe/Dublin', year)).toBe(true);
    expect(sameClock('America/Phoenix', 'America/Denver', year)).toBe(false);
    expect(zonesOf('IE')).toEqual(['Europe/Dublin']);
    expect(countryOfZone('UTC')).toBeNull();
    expect(nameOfCountry('IE')).toBe('Ireland');
  });

  test.each([
    ['Europe/Dublin', 'Europe/Dublin'],
    ['europe/dublin', 'Europe/Dublin'],
    ['Dubai', 'Asia/Dubai'],
    ['new york', 'America/New_York'],
    ['UTC', 'UTC'],
    ['Atlantis', null],
  ])('the zone “%s”', (text, zone) => {
    expect(readZone(text)).toBe(zone);
  });
});
