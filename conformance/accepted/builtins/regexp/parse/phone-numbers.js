const phone = (text) => text.replace(/[^\d+]/g, "").replace(/^00/, "+").replace(/^0(?=\d)/, "+31");
console.log(phone("06-1234 5678"), phone("0031 6 12345678"), phone("+1 (555) 010-9999"), /^\+\d{8,15}$/.test(phone("06-12345678")));
