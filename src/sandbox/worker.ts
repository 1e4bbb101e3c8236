import { PARSERS } from './parsers.ts';
import { serveParsers } from './serve-parsers.ts';

serveParsers(PARSERS);
