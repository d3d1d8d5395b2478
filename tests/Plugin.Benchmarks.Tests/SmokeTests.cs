using System.Reflection;
using BenchmarkDotNet.Attributes;
using Plugin.Benchmarks.Codec;

namespace Plugin.Benchmarks.Tests;

public sealed class SmokeTests
{
    public static TheoryData<string, string> Suites
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var suite in typeof(DecodeBenchmarks).Assembly.GetExportedTypes().Where(static type => BenchmarksOf(type).Any()))
            {
                foreach (var value in ValuesOf(ParameterOf(suite)))
                {
                    data.Add(suite.Name, value?.ToString() ?? "");
                }
            }

            return data;
        }
    }

    // A suite's set-up refuses to go on when its peers do not read, write or answer the same.
    [Theory]
    [MemberData(nameof(Suites))]
    public async Task Every_benchmark_runs_and_its_peers_agree(string suite, string value)
    {
        var type = typeof(DecodeBenchmarks).Assembly.GetExportedTypes().Single(type => type.Name == suite);
        var instance = Activator.CreateInstance(type)!;
        var parameter = ParameterOf(type);
        parameter?.SetValue(instance, ValuesOf(parameter).Single(one => one!.ToString() == value));
        Call<GlobalSetupAttribute>(instance);

        foreach (var benchmark in BenchmarksOf(type))
        {
            await RunAsync(benchmark, instance);
        }

        Call<GlobalCleanupAttribute>(instance);
    }

    [Fact]
    public void Texts_of_different_values_do_not_pass_for_the_same()
    {
        var compare = () => SameText.Require("the peer", """{"a":[1,{"b":"x"}]}"""u8, """{"a":[1,{"b":"y"}]}"""u8);

        compare.Should().Throw<InvalidOperationException>().WithMessage("*$.a[1].b*");
    }

    [Fact]
    public void Texts_that_escape_differently_pass_for_the_same()
    {
        var compare = () => SameText.Require("the peer", """{"a":"x\u003dy","b":1.0E10}"""u8, """{"a":"x=y","b":10000000000}"""u8);

        compare.Should().NotThrow();
    }

    private static IEnumerable<MethodInfo> BenchmarksOf(Type type) =>
        type.GetMethods().Where(static method => method.IsDefined(typeof(BenchmarkAttribute)));

    private static PropertyInfo? ParameterOf(Type type) => type.GetProperties()
        .SingleOrDefault(static property => property.IsDefined(typeof(ParamsAttribute)) || property.IsDefined(typeof(ParamsSourceAttribute)));

    private static object?[] ValuesOf(PropertyInfo? parameter)
    {
        if (parameter is null)
        {
            return [null];
        }

        return parameter.GetCustomAttribute<ParamsSourceAttribute>() is { } source
            ? [.. (IEnumerable<object?>)parameter.DeclaringType!.GetProperty(source.Name)!.GetValue(null)!]
            : parameter.GetCustomAttribute<ParamsAttribute>()!.Values;
    }

    private static void Call<TAttribute>(object instance)
        where TAttribute : Attribute =>
        instance.GetType().GetMethods().SingleOrDefault(static method => method.IsDefined(typeof(TAttribute)))?.Invoke(instance, null);

    private static async Task RunAsync(MethodInfo benchmark, object instance)
    {
        switch (benchmark.Invoke(instance, null))
        {
            case Task task:
                await task;
                break;
            case ValueTask<Plugin.Abstractions.Answer> answer:
                await answer;
                break;
        }
    }
}
