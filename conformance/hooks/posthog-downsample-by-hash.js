// events: tracking.ndjson
import { hash } from "becket:crypto";

const KEEP_PERCENT = 50;

export default (event) => {
  const id = event.userId || event.anonymousId || event.messageId;
  const digest = hash("sha1", id);
  const bucket = parseInt(digest.substr(0, 15), 16) / 0xfffffffffffffff;
  return bucket * 100 < KEEP_PERCENT ? { ...event, sampled: bucket.toFixed(4) } : null;
};
