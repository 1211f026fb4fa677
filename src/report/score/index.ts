export {
  achievedPercent,
  indicatorScore,
  percentAchieved,
  scoreOfIndicator,
  type Measured,
} from './indicator.js';
export { itemScore, levelReached } from './item.js';
export { meanScore } from './mean.js';
export { reportScores, scoresOf, type CategoryScore, type ItemScore, type ReportScores } from './report.js';
export { OFFICIAL_SCALE, type Scale } from './scale.js';
