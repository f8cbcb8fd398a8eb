// events: github-webhooks.ndjson
import { hmac, timingSafeEqual } from "becket:crypto";

const SECRET = "It's a secret to everybody";

export default ({ event, payload }) => {
  const body = JSON.stringify({ action: payload.action ?? null, sender: payload.sender?.login ?? null });
  const signature = `sha256=${hmac("sha256", SECRET, body)}`;
  const claimed = event.startsWith("p") ? signature : signature.replace("a", "b");
  return { event, valid: timingSafeEqual(signature, claimed), signature: signature.slice(0, 15) };
};
