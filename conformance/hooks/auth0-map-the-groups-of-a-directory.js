// events: logins.ndjson
// SAML groups come as distinguished names; only the common name is of interest.
const commonName = (dn) => {
  for (const part of dn.split(",")) {
    const [key, value] = part.split("=");
    if (key.trim().toUpperCase() === "CN") return value;
  }
  return undefined;
};

const ROLE_OF = new Map([
  ["Engineering", "developer"],
  ["VPN Users", "remote"],
]);

export default ({ user, context }) => {
  const groups = (user.groups ?? []).map(commonName).filter((name) => name !== undefined);
  const roles = groups.map((group) => ROLE_OF.get(group) ?? group.toLowerCase());
  return { connection: context.connection, groups, roles, isStaff: roles.includes("developer") };
};
