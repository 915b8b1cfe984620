/** Shapes of titles of documents that are printed without 《》, matched in folded text. */

const LEAD = '(?:落实|执行|贯彻|实施|根据|依据|按照|依照|违反|符合|属于|遵守)';
const TERRITORY = '(?:国家|全国|我省|我市|本省|本市)';
const BEHIND_LEAD = `(?<=${LEAD}${TERRITORY}?)(?!${LEAD}|${TERRITORY})`;
const ORGAN =
  '(?:中共中央|国务院|最高人民法院|最高人民检察院|国家[一-龥]{2,12}?(?:局|委员会|委)|财政部|[一-龥]{2,3}[省市](?:人民)?政府(?:办公厅|办公室)?|[一-龥]{2,3}省[一-龥]{2,10}?厅)';
const NAME = '[^,。;:、《》“”()\\n]';

/** 最高人民法院关于…的规定: an organ, 关于, its subject, and a kind of document. */
export const ORGAN_ABOUT = new RegExp(
  `(?<=${LEAD}|[、,。;:(]|^)${ORGAN}(?:办公厅)?关于${NAME}{4,60}?的(?:若干问题的)?(?:通知|意见|规定|解释|公告|决定|办法|方案|细则)(?!要求|精神|部署)`,
  'gu',
);
/** 审理…案件适用法律若干问题的解释: an interpretation of law (司法解释). */
export const INTERPRETATION = new RegExp(
  `(?<=${LEAD}|、)(?!${LEAD})${NAME}{6,60}?若干问题的(?:规定|解释|意见)(?=[^一-龥]|[和及等]|$)`,
  'gu',
);
/** 执行企业信息公示条例: a regulation (条例). */
export const REGULATION = new RegExp(`${BEHIND_LEAD}[一-龥]{4,24}?条例(?=[及和第等的]|规定|[^一-龥]|$)`, 'gu');
/** 属于…目录(2022年版): a document with its edition. */
export const EDITION = new RegExp(
  `${BEHIND_LEAD}[一-龥]{4,30}?(?:目录|名录|清单|指南|标准)[(](?:20\\d{2}年?(?:版|本|修订)|试行|暂行)[)]`,
  'gu',
);
/** Words of a set of documents, or of two titles in one match. */
export const SET = /有关|相关|各项|法律|法规|本条例|我[省市县]|[及和与]/u;
