// events: logins.ndjson
const EMBARGOED = { KP: true, IR: true };

export default ({ user, context }) => {
  var country = context.request && context.request.geoip && context.request.geoip.country_code;
  if (user.blocked == true) {
    return { deny: "This account is suspended.", code: 403 };
  }
  if (country && EMBARGOED[country]) {
    return { deny: "Logins from " + country + " are not possible.", code: 451 };
  }
  return { deny: null, country: country || "unknown" };
};
