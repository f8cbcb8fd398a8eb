const AWS = require('aws-sdk');
const _ = require('lodash');
const { helper } = require('./helper');
const s3 = new AWS.S3();
const BUCKET = process.env.BUCKET;

exports.handler = async (event, context, callback) => {
  console.log('path', __dirname, context.awsRequestId);
  const groups = _.groupBy(event.Records, 'eventSource');
  await new Promise((resolve) => setTimeout(resolve, 100));
  for (const key of Object.keys(groups)) {
    await s3.putObject({ Bucket: BUCKET, Key: `${key}/${Date.now()}.json`, Body: JSON.stringify(groups[key]) }).promise();
  }
  process.exitCode = 0;
  callback(null, { statusCode: 200, body: helper(groups) });
};
