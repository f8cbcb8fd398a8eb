// events: logins.ndjson
// A login rule: the roles of a user go into both tokens under a namespace.
const NAMESPACE = "https://example.com/";

export default function addRoles({ user, context }) {
  const assigned = (user.app_metadata || {}).roles || (context.authorization || {}).roles || [];
  const idToken = context.idToken || {};
  const accessToken = context.accessToken || {};
  idToken[`${NAMESPACE}roles`] = assigned;
  accessToken[`${NAMESPACE}roles`] = assigned;
  if (user.email) idToken[NAMESPACE + "email"] = user.email;
  return { user_id: user.user_id, idToken, accessToken };
}
