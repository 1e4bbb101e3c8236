import { fold } from './fold.ts';

/** Forms of address that may stand before a name, folded and without their full stops. */
const HONORIFICS = new Set(
  'mr mrs ms miss mx mister madam madame mme mlle monsieur m sir dame lord lady dr doctor prof professor rev reverend fr father sister brother rabbi imam judge justice captain capt major colonel hon herr frau herrn fraulein dipl ing mag dott dottssa dottore dottoressa signor signora sig sigra avv arch sr sra srta señor senor senora senorita don dona doña lic dhr mevr mevrouw meneer heer pan pani hr fru dott ing san sama'.split(
    ' ',
  ),
);

/** Words a greeting may have where a name would stand. */
const NOBODY = new Set(
  'all both everyone everybody team there folks friends colleague colleagues committee panel hiring manager managers recruiter recruitment recruiting department interview interviewers interviewer panelists search sir madam sirs ladies gentlemen gentleman whom it may concern human resources talent acquisition staff group the again to whomever selection board members people office damen und herren messieurs mesdames or and of'.split(
    ' ',
  ),
);

const PARTICLES = new Set(
  'da das de del della den der des di do dos du el la le les lo los mac mc ni nic o ten ter van vom von zu zum zur af av al ap bin bint ibn ben y e t'.split(
    ' ',
  ),
);

export function isHonorific(word: string): boolean {
  return HONORIFICS.has(fold(word));
}

export function isNobody(word: string): boolean {
  return NOBODY.has(fold(word));
}

export function isParticle(word: string): boolean {
  return PARTICLES.has(fold(word));
}
