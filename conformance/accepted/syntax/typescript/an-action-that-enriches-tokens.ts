type Claims = Record<`https://${string}`, string | readonly string[]>;
interface Api { readonly accessToken: { setCustomClaim(name: keyof Claims, value: Claims[keyof Claims]): void }; access: { deny(reason: string): never } }
interface PostLogin { user: { email?: string; email_verified?: boolean; app_metadata?: { roles?: string[] } }; stats: { logins_count: number } }
class Denied extends Error {
  override readonly name = "Denied";
  constructor(public_reason: string, readonly_options?: ErrorOptions) {
    super(public_reason, readonly_options);
  }
}
const onExecutePostLogin = async (event: Readonly<PostLogin>, api: Api): Promise<void> => {
  const { user: { email, email_verified: verified = false, app_metadata: { roles = [] } = {} } } = event;
  if (!verified) api.access.deny(`unverified: ${email ?? "nobody"}`);
  api.accessToken.setCustomClaim("https://example.com/roles", roles);
  if (event.stats.logins_count === 1) api.accessToken.setCustomClaim("https://example.com/first", "yes" satisfies string);
};
const claims: Partial<Claims> = {};
const api: Api = {
  accessToken: { setCustomClaim: (name, value) => void (claims[name] = value) },
  access: { deny(reason): never { throw new Denied(reason); } },
};
await onExecutePostLogin({ user: { email: "a@b", email_verified: true, app_metadata: { roles: ["admin"] } }, stats: { logins_count: 1 } }, api);
console.log(claims);
await onExecutePostLogin({ user: {}, stats: { logins_count: 2 } }, api).catch((error: unknown) => {
  console.log(error instanceof Denied && `${error.name}: ${error.message}`);
});
