using AgreementGen.Cli.Commands;
using AgreementGen.Cli.Terminals;
using AgreementGen.Sources;

using var terminal = new SystemTerminal();
return (int)Application.Run(args, terminal, new DiskWorkspace(Environment.CurrentDirectory, TimeProvider.System));
