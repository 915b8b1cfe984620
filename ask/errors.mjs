/** A mistake of the user, in one English and one Chinese sentence that say what to change. `code` is the service's error code, if any. */
export class Mistake extends Error {
  constructor(message, chinese = message, code = null) {
    super(message);
    this.chinese = chinese;
    this.code = code;
  }
}
