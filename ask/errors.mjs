/** What the asker has to change, in one sentence, in English and in Chinese. */
export class Mistake extends Error {
  constructor(message, chinese = message) {
    super(message);
    this.chinese = chinese;
  }
}
