// with: --api billing.d.ts --allow billing
import { refund } from "billing";
export default () => refund(null);
//                          ^^^^ error[B0501] `id` of `refund` must be `string`
