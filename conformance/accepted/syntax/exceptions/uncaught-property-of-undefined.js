const event = { user: {} };
console.log(event.user.address.city);
