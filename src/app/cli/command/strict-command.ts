import { Command, type Option } from 'commander';
import { WrongCall } from './wrong-call.js';

/**
 * Commander's command, with errors as data. The overridden methods are not in commander's types:
 * `test/contracts/commander.test.ts` holds that commander calls them.
 */
export class StrictCommand extends Command {
  override createCommand(name?: string): StrictCommand {
    return new StrictCommand(name);
  }

  missingArgument(argument: string): never {
    throw new WrongCall({ code: 'argument-missing', argument });
  }

  optionMissingArgument({ flags }: Option): never {
    throw new WrongCall({ code: 'option-value-missing', option: flags });
  }

  missingMandatoryOptionValue({ flags }: Option): never {
    throw new WrongCall({ code: 'option-missing', option: flags });
  }

  unknownOption(option: string): never {
    const known = this.createHelp()
      .visibleOptions(this)
      .flatMap(({ long }) => long ?? []);
    throw new WrongCall({ code: 'unknown-command-option', option, known });
  }

  unknownCommand(): never {
    const known = this.commands.map((command) => command.name());
    throw new WrongCall({ code: 'unknown-command', command: this.args[0] ?? '', known });
  }

  _excessArguments(given: readonly string[]): never {
    const maximum = this.registeredArguments.length;
    throw new WrongCall({ code: 'too-many-arguments', found: given.length, maximum });
  }
}
