import type { FormResult } from "@/components/ui/form-context";
import type { SignalProgress } from "@/lib/signals/signal-progress";

export interface FollowState {
  readonly progress: SignalProgress | null;
  readonly result: FormResult | null;
}
