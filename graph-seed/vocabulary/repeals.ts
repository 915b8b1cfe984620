/** Words of repeals (废止), matched in folded text. */

/** Words that end a text: 废止, 失效, 停止执行, 不再作为…依据. */
export const ENDED =
  '(?:停止执行并)?(?:废止|废除|作废|失效|(?:失去|丧失)效力|停止(?:执行|施行|实施|使用)|终止(?:执行|施行|(?=[,。;]|$))|不再(?:执行|施行|适用|有效|沿用|作为[^,。;:]{0,12}依据))';

/** 文件已废止, 现已失效: a mark on a text that another one has ended. */
export const ENDED_BEFORE = `(?:(?:本|该|此|原)?(?:文件|政策|办法|通知|规定|条款))?[已现]已?经?(?:${ENDED})`;
