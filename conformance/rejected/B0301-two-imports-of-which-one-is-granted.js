// with: --api billing.d.ts
import { charge, refund } from "billing";
//                             ^^^^^^^^^ error[B0301] `billing` is not granted to this hook
export default () => [charge, refund];
