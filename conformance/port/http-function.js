const functions = require('firebase-functions');
const fetch = require('node-fetch');

exports.notify = (req, res) => {
  if (req.method !== 'POST') {
    res.status(405).send('POST only');
    return;
  }
  return fetch(process.env.SLACK_URL, { method: 'POST', body: JSON.stringify({ text: req.body.text }) })
    .then(() => res.status(204).end())
    .catch((error) => {
      functions.logger.error(error);
      res.status(500).send(String(error));
    });
};
