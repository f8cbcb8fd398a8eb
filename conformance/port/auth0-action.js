exports.onExecutePostLogin = async (event, api) => {
  const axios = require('axios');
  if (event.authorization && event.authorization.roles.includes('blocked')) {
    api.access.deny('Your account is blocked.');
    return;
  }
  const { data } = await axios.get(`https://profiles.example.com/${encodeURIComponent(event.user.user_id)}`, {
    timeout: 5000,
    headers: { Authorization: `Bearer ${event.secrets.TOKEN}` },
  });
  api.idToken.setCustomClaim('plan', data.plan);
  api.accessToken.setCustomClaim('plan', data.plan);
  console.log('plan', data.plan);
};

exports.onContinuePostLogin = async (event, api) => {
  api.user.setUserMetadata('seen', Date.now());
};
