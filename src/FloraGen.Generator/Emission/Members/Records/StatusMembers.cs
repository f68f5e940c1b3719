using FloraGen.Emission.Planning.Types;
using FloraGen.Handles;

namespace FloraGen.Emission.Members.Records;

/// <summary>What a record gets whose status can say failure.</summary>
internal static class StatusMembers
{
    public static void Write(CSharpWriter writer, RecordPlan plan)
    {
        if (plan.Status is not { } status)
        {
            return;
        }

        string failures = string.Join(" or ", status.Failures.Select(failure => $"{status.EnumName}.{failure}"));
        string value = status.IsNullable ? $"{status.Member}?.ToWireString() ?? \"\"" : $"{status.Member}.ToWireString()";
        _ = writer.Line().Write($$"""
            /// <summary>Whether the status says that the work behind this response failed. HTTP success does not tell.</summary>
            [{{Imports.FailureGuard}}]
            public bool IsFailed => {{status.Member}} is {{failures}};

            /// <summary>Throws when the status says that the work behind this response failed.</summary>
            /// <returns>This record.</returns>
            /// <exception cref="{{Needs.ApiFailureException}}"><see cref="{{status.Member}}"/> is a failure.</exception>
            [return: {{Imports.EnsuresSuccess}}]
            public {{plan.Name}} EnsureSucceeded()
            {
                if (IsFailed)
                {
                    throw new {{Needs.ApiFailureException}}({{value}}, {{status.Detail ?? "null"}});
                }

                return this;
            }
            """);
    }
}
