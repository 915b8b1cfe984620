import { fold, plain } from '../../passage';
import type { Passage, ResponsibilityRole, ResponsibleUnit } from '../../types';
import { isUnitName, splitUnits } from '../../vocabulary/departments';

/** Permanent names of the rules by which brackets are read. */
const BRACKET_RULE = 'responsibility.bracket';
const STANDING_RULE = 'responsibility.standing';

const LABEL = /(责任|牵头|配合|主管|实施|落实|协同|参与|主办|协办|承办|负责)(?:单位|部门)[:]?/gu;
const ROLE_OF_LABEL: Readonly<Record<string, ResponsibilityRole>> = {
  牵头: 'LEAD',
  主办: 'LEAD',
  配合: 'PARTICIPANT',
  协同: 'PARTICIPANT',
  参与: 'PARTICIPANT',
  协办: 'PARTICIPANT',
};
const STANDING = /以下(?:各项|各条|条款|任务)?均(?:需|由|须)(?:由)?(?<units>.+?)(?:负责|配合|落实)/u;
const DUTY =
  /(?:等(?:有关|相关)?(?:部门|单位))?(?:按照?(?:各自)?职责(?:分工)?(?:分别)?(?:共同)?负责|分工负责|共同负责|分别负责|负责落实|负责|配合|参与|落实)$/u;

/**
 * The units of a closing bracket with their roles: 牵头 leads and the rest of its sentence takes part, 配合 takes part, a plain list is responsible.
 * Shapes, the first and the last also as a line without brackets: （责任单位：A、B和C。以下均需C负责）, 〔A、B〕, (A、B牵头,C、D等部门和各市政府按职责分工负责), （牵头单位：A，配合单位：B）.
 */
export function responsibleUnits(bracket: Passage): ResponsibleUnit[] {
  const inside = plain(fold(bracket.text))
    .replace(/[。;]$/u, '')
    .replace(/^[(〔【[](.*)[)〕】\]]$/u, '$1');
  const found: ResponsibleUnit[] = [];
  for (const sentence of inside.split(/[。;]/u)) {
    const standing = STANDING.exec(sentence)?.groups?.units;
    if (standing) found.push(...named(standing, 'RESPONSIBLE', true));
    else for (const { role, list } of labelled(sentence)) found.push(...ledList(list, role));
  }
  return found.filter((unit, i) => found.findIndex((other) => other.name === unit.name && other.standing === unit.standing) === i);
}

/** Parts of a sentence behind their labels; without one the whole is a plain list. */
function labelled(sentence: string): { role: ResponsibilityRole; list: string }[] {
  const labels = [...sentence.matchAll(LABEL)];
  const first = labels[0];
  if (!first) return [{ role: 'RESPONSIBLE', list: sentence }];
  return labels.map((label, i) => ({
    role: ROLE_OF_LABEL[label[1] ?? ''] ?? 'RESPONSIBLE',
    list: sentence.slice(label.index + label[0].length, labels[i + 1]?.index ?? sentence.length),
  }));
}

function ledList(list: string, role: ResponsibilityRole): ResponsibleUnit[] {
  const lead = /^(?<leads>.+?)(?:牵头负责|牵头)(?:[,、]|$)(?<rest>.*)$/u.exec(list)?.groups;
  if (lead) return [...named(lead.leads ?? '', 'LEAD', false), ...named(lead.rest ?? '', 'PARTICIPANT', false)];
  const helped = /^(?<doers>.+?)(?:负责)[,](?<rest>.+)(?:配合|参与)$/u.exec(list)?.groups;
  if (helped) return [...named(helped.doers ?? '', role, false), ...named(helped.rest ?? '', 'PARTICIPANT', false)];
  return named(list, role, false);
}

function named(list: string, role: ResponsibilityRole, standing: boolean): ResponsibleUnit[] {
  const names = splitUnits(list.replace(DUTY, '').replace(/等(?:有关|相关)?(?:部门|单位)(?=和|及|、|,|$)/gu, '、')).flatMap((name) =>
    splitUnits(name.replace(/^[和及由]|等$/gu, '')),
  );
  return names.filter((name) => isUnitName(name)).map((name) => ({ name, role, standing, rule: standing ? STANDING_RULE : BRACKET_RULE }));
}
