"""One call of a hook from Python, dict to dict, through the wheel: `python python_call.py EVENT_JSON RUNS`.

Prints `name<TAB>engine<TAB>microseconds` lines: Becket's call and the same work written in Python, of each the fastest of
RUNS rounds, taken in turns. Not here: the hooks inside of a machine (`kernels/`), and who starts this (xtask's `bench.rs`).
"""

import json
import sys
import time

import becket

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


CALLS = 2_000


def microseconds(call, event):
    started = time.perf_counter_ns()
    for _ in range(CALLS):
        call(event)
    return (time.perf_counter_ns() - started) / CALLS / 1000


def main():
    event = json.loads(sys.argv[1])
    rounds = int(sys.argv[2])
    for name, source, plain in [("rename", RENAME, rename), ("template", TEMPLATE, template)]:
        hook = becket.compile(source)
        if hook(event) != plain(event):
            sys.exit(f"{name}: Becket gives {hook(event)}, Python {plain(event)}")
        times = {"becket": [], "python": []}
        for _ in range(rounds):
            times["becket"].append(microseconds(hook, event))
            times["python"].append(microseconds(plain, event))
        for engine, measured in times.items():
            print(f"{name}\t{engine}\t{min(measured):.2f}")


main()
