using System.Collections;
using System.Numerics;

namespace Scriban.Runtime;

/// <summary>Names of the kinds of values.</summary>
internal static class Kinds
{
    public static string Of(object? value) =>
        value switch
        {
            null => "null",
            bool => "bool",
            byte => "byte",
            sbyte => "sbyte",
            ushort => "ushort",
            short => "short",
            uint => "uint",
            int => "int",
            ulong => "ulong",
            long => "long",
            string or IScriptOutput => "string",
            float => "float",
            double => "double",
            decimal => "decimal",
            BigInteger => "bigint",
            Enum => "enum",
            DateTime => "datetime",
            TimeSpan => "timespan",
            ScriptRange => "range",
            IScriptCustomFunction => "function",
            ScriptArray or IList => "array",
            _ => "object",
        };
}
