"""The five workloads of one event, and one with regular expressions: each as a hook, and as the same work written in Python.

Not here: timing them (`python_call.py`, `python_peers.py`). Three of the hooks are those of `kernels/`, without their loop.
"""

import math
import re
import time
from pathlib import Path


def kernel(name):
    """The hook of a kernel: what comes before the loop that is timed there."""
    source = (Path(__file__).parent / "kernels" / f"hook-{name}.js").read_text(encoding="utf-8")
    return source[: source.index("export default")] + f"export default {name};"


RENAME = """
export default ({ id, type, created, customer, items, payment, note, ...rest }) => ({
  eventId: id,
  kind: type,
  at: created,
  buyer: { number: customer.id, fullName: customer.name, mail: customer.email, place: customer.address },
  lines: items.map(({ sku, title, count, price }) => ({ article: sku, label: title, quantity: count, cents: price })),
  paidBy: payment.method,
  comment: note,
  ...rest,
});
"""
RENAMED = {"id", "type", "created", "customer", "items", "payment", "note"}


def rename(event):
    customer = event["customer"]
    out = {
        "eventId": event["id"],
        "kind": event["type"],
        "at": event["created"],
        "buyer": {
            "number": customer["id"],
            "fullName": customer["name"],
            "mail": customer["email"],
            "place": customer["address"],
        },
        "lines": [
            {"article": item["sku"], "label": item["title"], "quantity": item["count"], "cents": item["price"]}
            for item in event["items"]
        ],
        "paidBy": event["payment"]["method"],
        "comment": event["note"],
    }
    out.update((key, value) for key, value in event.items() if key not in RENAMED)
    return out


REGIONS = {"GB": "uk", "DE": "eu", "FR": "eu", "US": "us"}


def enrich(event):
    net = 0
    tax = 0
    items = []
    for item in event["items"]:
        total = item["count"] * item["price"]
        item_tax = math.floor(total * item["tax"] + 0.5)
        net += total
        tax += item_tax
        items.append({**item, "total": total, "tax": item_tax, "isCheap": item["price"] < 500})
    customer = event["customer"]
    return {
        **event,
        "items": items,
        "region": REGIONS.get(customer["address"]["country"], "other"),
        "net": net,
        "tax": tax,
        "gross": net + tax + event["shipping"]["cost"],
        "segment": "gold" if customer["vip"] else "silver" if net > 5000 else "bronze",
        "domain": customer["email"].split("@")[1],
    }


SECRET = {"token", "ip", "phone", "last4"}


def is_word_unit(code):
    return 97 <= code <= 122 or 65 <= code <= 90 or 48 <= code <= 57 or code in (46, 45)


def mask_mail(text):
    at = text.find("@")
    if at < 0:
        return text
    out = ""
    done = 0
    while at >= 0:
        start = at
        while start > done and is_word_unit(ord(text[start - 1])):
            start -= 1
        end = at + 1
        while end < len(text) and is_word_unit(ord(text[end])):
            end += 1
        out += text[done:start] + "<mail>"
        done = end
        at = text.find("@", end)
    return out + text[done:]


def redact(value):
    if isinstance(value, str):
        return mask_mail(value)
    if isinstance(value, list):
        return [redact(item) for item in value]
    if isinstance(value, dict):
        return {key: "***" if key in SECRET else redact(item) for key, item in value.items()}
    return value


PATTERNS = r"""
const MAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
const PHONE = /\+?\d[\d ()-]{7,}\d/g;
const HIDDEN = new Set(["token", "ip", "last4"]);

const redact = (value) => {
  if (typeof value === "string") return value.replace(MAIL, "<mail>").replace(PHONE, "<phone>");
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(redact);
  const out = {};
  for (const [key, inner] of Object.entries(value)) out[key] = HIDDEN.has(key) ? "***" : redact(inner);
  return out;
};
export default (event) => redact(event);
"""
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+", re.ASCII)
PHONE = re.compile(r"\+?\d[\d ()-]{7,}\d", re.ASCII)
HIDDEN = {"token", "ip", "last4"}


def patterns(value):
    if isinstance(value, str):
        return PHONE.sub("<phone>", MAIL.sub("<mail>", value))
    if isinstance(value, list):
        return [patterns(item) for item in value]
    if isinstance(value, dict):
        return {key: "***" if key in HIDDEN else patterns(item) for key, item in value.items()}
    return value


def aggregate(event):
    by_tag = {}
    for item in event["items"]:
        for tag in item["tags"]:
            entry = by_tag.setdefault(tag, {"count": 0, "cents": 0, "skus": []})
            entry["count"] += item["count"]
            entry["cents"] += item["count"] * item["price"]
            entry["skus"].append(item["sku"])
    ranked = sorted(by_tag, key=lambda tag: -by_tag[tag]["cents"])
    top = max(event["items"], key=lambda item: item["price"])
    mean = math.floor(sum(item["price"] for item in event["items"]) / len(event["items"]))
    return {"byTag": by_tag, "ranked": ranked, "top": top["sku"], "mean": mean}


TEMPLATE = """
export default ({ id, customer, items, shipping, currency }) => ({
  text: `Order ${id} of ${customer.name} <${customer.email}>\\n`
    + items.map((item, i) => `${i + 1}. ${item.title} x${item.count} = ${item.count * item.price} ${currency}`).join("\\n")
    + `\\nShipping: ${shipping.cost} ${currency}`,
});
"""


def template(event):
    currency = event["currency"]
    lines = "\n".join(
        f"{i + 1}. {item['title']} x{item['count']} = {item['count'] * item['price']} {currency}"
        for i, item in enumerate(event["items"])
    )
    customer = event["customer"]
    head = f"Order {event['id']} of {customer['name']} <{customer['email']}>\n"
    return {"text": f"{head}{lines}\nShipping: {event['shipping']['cost']} {currency}"}


WORKLOADS = [
    ("rename", RENAME, rename),
    ("enrich", kernel("enrich"), enrich),
    ("redact", kernel("redact"), redact),
    ("aggregate", kernel("aggregate"), aggregate),
    ("template", TEMPLATE, template),
]
# Beside them, the one with regular expressions, which both languages match in code of their own.
OTHERS = [("patterns", PATTERNS, patterns)]

# So few that most rounds are not interrupted by what else the machine does.
CALLS = 100


def microseconds(call, event, calls=CALLS):
    """What one of `calls` calls takes."""
    started = time.perf_counter_ns()
    for _ in range(calls):
        call(event)
    return (time.perf_counter_ns() - started) / calls / 1000
