using AgreementGen.Benchmarks;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["memory", var size]:
        ReadMemory.Run(size);
        break;
    case ["processor"]:
        ReadProcessor.Run();
        break;
    case ["rules"]:
        RuleProcessor.Run();
        break;
    case ["make", var size, var path]:
        ReadMemory.Make(size, path);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        break;
}
