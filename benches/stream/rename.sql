-- The hook `rename`, as it is written for DuckDB. A time in a format that no event has leaves times as the text that they are.
COPY (
  SELECT id AS "eventId", type AS kind, created AS at,
    {number: customer.id, "fullName": customer.name, mail: customer.email, place: customer.address} AS buyer,
    [{article: item.sku, label: item.title, quantity: item.count, cents: item.price} FOR item IN items] AS lines,
    payment.method AS "paidBy", note AS comment,
    * EXCLUDE (id, type, created, customer, items, payment, note)
  FROM read_json($events, format = 'newline_delimited', timestampformat = '%d.%m.%Y')
) TO '/dev/stdout' (FORMAT json);
