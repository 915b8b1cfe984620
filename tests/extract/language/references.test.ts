import { said } from '../../support/policy';

/** Sentences and the documents that they name, by kind. */
const KINDS: Readonly<Record<string, readonly (readonly [words: string, numbers: readonly string[]])[]>> = {
  'a list of numbers after one 代字': [
    ['对照晋市发改〔2020〕3、8号文件要求执行。', ['晋市发改〔2020〕3号', '晋市发改〔2020〕8号']],
    ['按照晋市政发〔2021〕5号、6号、7号文件执行。', ['晋市政发〔2021〕5号', '晋市政发〔2021〕6号', '晋市政发〔2021〕7号']],
    ['落实晋市政发〔2021〕5、6、7号文件。', ['晋市政发〔2021〕5号', '晋市政发〔2021〕6号', '晋市政发〔2021〕7号']],
    ['按照晋市政办发〔2020〕11号和12号执行。', ['晋市政办发〔2020〕11号', '晋市政办发〔2020〕12号']],
  ],
  'one number in several forms': [
    ['根据晋市政发〔2021〕05号规定执行。', ['晋市政发〔2021〕5号']],
    ['按照晋市政发〔二〇二一〕五号文件执行。', ['晋市政发〔2021〕5号']],
    ['按照晋市政发[2021]第5号文件执行。', ['晋市政发〔2021〕5号']],
    ['按照晋市政发（2021）5号、晋市政发〔2021〕5号文件执行。', ['晋市政发〔2021〕5号']],
  ],
  'numbers of joint issuers': [
    ['落实财政部、税务总局公告2023年第12号有关规定。', ['财政部税务总局公告2023年第12号']],
    ['落实财政部 税务总局公告2023年第12号有关规定。', ['财政部税务总局公告2023年第12号']],
    ['按国务院令第722号执行。', ['国务院令第722号']],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  it.each(cases)('%s', (words, numbers) => expect(said(words).documents.slice(1)).toEqual(numbers));
});
