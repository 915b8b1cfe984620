export { programmePeriod } from '../extract/programme-period';
