// events: logins.ndjson
export default ({ user }) => {
  const [identity = {}] = user.identities || [];
  const first = user.given_name || (user.name || "").split(" ")[0] || null;
  const last = user.family_name || (user.name || "").split(" ").slice(1).join(" ") || null;
  const profile = {
    id: user.user_id.split("|").pop(),
    provider: identity.provider,
    social: !!identity.isSocial,
    display: [first, last].filter(Boolean).join(" ") || user.email || user.phone_number,
    ...user.user_metadata,
  };
  delete profile.secret;
  return profile;
};
