/** What the words right at a sum say by themselves, whatever its sentence gives: each looks at a short stretch before and behind. */

import { MORE, PURSE, RAISED, SETS_UP } from '../../vocabulary/figure-words';
import type { Group } from './groups';

const before = (text: string, { since, start }: Group) => text.slice(Math.max(since, start - 24), start);

/** 设立6000万元应急周转金, 设立每年额度为900万元的数据券: a purse that is set up; 设立9亿元以上基金的机构 is addressed. */
const IS_SET_UP = new RegExp(`${SETS_UP}[^,。;\\d]{0,8}$`, 'u');
const A_PURSE = new RegExp(`^(?:左右)?的?[^,。;\\d]{0,14}${PURSE}(?=$|[“”"()、用为对支])`, 'u');
export const isSetUp = (text: string, group: Group) =>
  !group.addressed && group.edges.every((edge) => !edge) && A_PURSE.test(group.tail) && IS_SET_UP.test(before(text, group));

/** 给予9万元奖励;其中…的,增加4万元: so much more of what has been given. */
const GIVEN_MORE = new RegExp(`(?:^|[,;]|对[^,。;\\d]{2,14}的)(?:则|可|再|另|还|额外|另外|相应|分别|每[户家人次])*${MORE}(?:发放)?$`, 'u');
export const isMoreGiven = (text: string, group: Group) =>
  group.edges.every((edge) => !edge) && /^(?:$|奖|补|资助)/u.test(group.tail) && GIVEN_MORE.test(before(text, group));

/** 可申请15万元以内贷款: what is lent at most, also where the interest on it is paid. */
const MAY_BORROW = /可以?(?:申请|获得|享受|办理|申办|获批)[^,。;\d]{0,8}$/u;
export const isToBorrow = (text: string, group: Group) => MAY_BORROW.test(before(text, group));

/** 合伙创业的放宽到120万元: a new limit in place of the one before. */
const NEW_LIMIT = new RegExp(`${RAISED}[到至为]$`, 'u');
export const isNewLimit = (text: string, group: Group) => NEW_LIMIT.test(before(text, group));
