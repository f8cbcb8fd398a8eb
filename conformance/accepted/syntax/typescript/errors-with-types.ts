type Cause = { readonly code: `E${string}`; retryable?: boolean };
class HttpError<S extends number = number> extends Error {
  declare readonly cause: Cause;
  static override readonly name_: string = "HttpError";
  readonly status: S;
  constructor(status: S, message?: string, options?: { cause: Cause }) {
    super(message ?? `status ${status}`, options);
    this.status = status;
  }
  override get name(): string {
    return HttpError.name_;
  }
  static is(error: unknown): error is HttpError {
    return error instanceof HttpError;
  }
}
class NotFound extends HttpError<404> {
  constructor(what: string) {
    super(404, `${what} is missing`, { cause: { code: "E404" } });
  }
}
const errors: (Error | HttpError)[] = [new NotFound("x"), new HttpError<500>(500), new TypeError("t")];
for (const error of errors) console.log(HttpError.is(error) ? [error.status, error.message, error.cause?.code] : `${error}`);
console.log(String(errors[0]), Object.keys(errors[0]!), (errors as AggregateError["errors"]).length);
