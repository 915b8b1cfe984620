/** What the asker has to change, in one sentence, in English and in Chinese; with the service's code where it says so. */
export class Mistake extends Error {
  constructor(message, chinese = message, code = null) {
    super(message);
    this.chinese = chinese;
    this.code = code;
  }
}
