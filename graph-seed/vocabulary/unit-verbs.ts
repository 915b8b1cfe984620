/** Words by which a sentence makes a unit responsible (职责), matched in folded text beside the name of the unit. */

/** The unit is the subject: at the head of a sentence or half-sentence, or after 由. */
export const STARTS = /(?:^|[,。;:!?\n(]|由|[”"]|[一二三四五六七八九十\d][.、)])$/u;
/** 会同省财政厅, 联合省工信厅: the other party. */
export const WITH = /(?:会同|联合|商|协同|配合单位:?|参与单位:?)$/u;
export const LEADS = /^(?:负责)?牵头/u;
export const HELPS = /^(?:应|要|应当|积极|主动|认真|负责|做好)*(?:配合|协助|参与)/u;
/** What a responsible unit does; 会同 others, by duty, on its own account. */
export const ACTS =
  /^(?!.{2,3}的)(?:(?:尽快|抓紧|共同|具体|统一|统筹|积极|认真|定期|切实|主动|及时)*(?:负责|会同|联合|牵头|组织|指导|协调|制定|督促|推动|建立|完善|安排|研究|审核|发布)|要|应当?|须|将|每年|根据|按照?|依据|依托|对|可|统筹|结合|加强|进一步|承担)/u;
export const PARTY_TO_ACT = /^(?:具体|统一|共同|统筹)*(?:负责|牵头|会同|联合|组织|指导|协调|要|应当?|实施|承担|解释|审核|拨付|安排|按照?|根据|制定|配合|协助|参与)/u;
