import { fork } from "node:child_process";
import path from "node:path";
import { projectFolder } from "../scripts/project";
import type { Program } from "../scripts/program";
import type { Answer, Question } from "./query-worker";

/** The process that times queries on one database; it is asked one thing at a time. */
export interface QueryProcess {
  ask(question: Question): Promise<Answer>;
}

/** Starts it with the settings of the application, and ends it with the program. */
export function startQueryProcess(program: Program, env: NodeJS.ProcessEnv): QueryProcess {
  const child = fork(path.join(projectFolder, "bench", "query-worker.ts"), {
    cwd: projectFolder,
    env,
    execArgv: ["--conditions=react-server", "--import", "tsx"],
  });
  program.atEnd(async () => void child.kill());
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const gone = () => reject(new Error("The process that times queries is gone."));
        child.once("exit", gone);
        child.once("message", (answer) => {
          child.off("exit", gone);
          const reply = parseAnswer(answer);
          if ("error" in reply) reject(new Error(reply.error));
          else resolve(reply);
        });
        child.send(question);
      }),
  };
}

/** Both ends are ours. */
const parseAnswer = (answer: unknown): Answer => answer as Answer;
