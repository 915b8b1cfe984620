/** Words with which a sentence makes a unit responsible (职责), matched in folded text beside the name of the unit. */

/** Words before a unit that is the subject: at the beginning of a sentence or half-sentence, after 由, or second in a list there. */
export const STARTS = /(?:^|[,。;:!?\n(]|由|[”"]|[一二三四五六七八九十\d][.、)]|(?:^|[,。;:\n])[一-龥]{3,12}、)$/u;
/** 会同省财政厅, 联合省工信厅: the unit participates. */
export const WITH = /(?:会同|联合|协同|配合单位:?|参与单位:?)(?:[一-龥]{2,10}[、和与及]){0,3}$/u;
export const LEADS = /^(?:负责)?牵头/u;
export const HELPS = /^(?:应|要|应当|积极|主动|认真|负责|做好)*(?:配合|协助|参与)/u;
/** Acts that only a responsible unit does, whatever its name. */
export const CHARGED = /^(?:具体|统一|共同|分别|统筹)*(?:负责|牵头|会同|联合|组织实施|承办|配合|协助)/u;
/** Acts of a responsible unit. 推动的 only describes a thing. */
export const ACTS =
  /^(?!.{2,3}的)(?:(?:尽快|抓紧|共同|具体|统一|积极|认真|定期|切实|主动|及时|依法|进一步|会)*(?:负责|会同|联合|牵头|组织|指导|协调|制定|督促|推动|建立|完善|安排|研究|审核|发布|办理|做好|开展|落实|加大|加快|加强|提供|引导|支持|设立|遴选|评选|征集|下达|拨付|公布|决定|确定|承担|在)|要|应当?|须|将|每年|根据|按照?|依据|依托|通过|对|可|统筹|结合)/u;
/** After 由…: words that only describe a thing (由省科技厅认定的) or name a person (由省科技厅厅长), so the unit is not responsible. */
export const DESCRIBES = /^(?:(?!负责本)[^,。;]{1,10}的|(?:分管|主要|有关|相关)?(?:[局厅部司处]长|主任|书记|负责人|负责同志|领导))/u;
/** The verb after a unit, which the quote includes. */
export const VERB =
  /^(?:按照?(?:各自)?职责(?:分工)?)?(?:具体|统一|共同|统筹)*(?:负责|牵头|会同|联合|组织|指导|协调|要|应当?|实施|承担|解释|审核|拨付|安排|按照?|根据|制定|配合|协助|参与)?/u;
