{eventId: .id, kind: .type, at: .created,
 buyer: {number: .customer.id, fullName: .customer.name, mail: .customer.email, place: .customer.address},
 lines: [.items[] | {article: .sku, label: .title, quantity: .count, cents: .price}],
 paidBy: .payment.method, comment: .note}
+ del(.id, .type, .created, .customer, .items, .payment, .note)
