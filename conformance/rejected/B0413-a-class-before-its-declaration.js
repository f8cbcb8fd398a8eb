const order = new Order();
//                ^^^^^ error[B0413] `Order` is used before it has a value
class Order {}
